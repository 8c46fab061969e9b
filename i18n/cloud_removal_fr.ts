<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
<name>CloudRemoval</name>
<message>
<source>Blue band</source>
<translation>Bande bleue</translation>
</message>
<message>
<source>Green band</source>
<translation>Bande verte</translation>
</message>
<message>
<source>Red band</source>
<translation>Bande rouge</translation>
</message>
<message>
<source>Near-infrared band</source>
<translation>Bande du proche infrarouge</translation>
</message>
<message>
<source>Scale: reflectance of one step of pixel value</source>
<translation>Échelle : réflectance d'un pas de la valeur de pixel</translation>
</message>
<message>
<source>Reflectance = pixel value x SCALE + OFFSET. Empty: what the raster says, and where it says nothing 1/10000 for 16-bit integers, 1/255 for bytes, 1 for floats.</source>
<translation>Réflectance = valeur de pixel x SCALE + OFFSET. Vide : ce qu'indique le raster et, s'il n'indique rien, 1/10000 pour les entiers de 16 bits, 1/255 pour les octets, 1 pour les flottants.</translation>
</message>
<message>
<source>reflectance in the log is implausible, or the run refuses the values' range.</source>
<translation>si la réflectance du journal n'est pas vraisemblable, ou si l'exécution refuse la plage des valeurs.</translation>
</message>
<message>
<source>Offset: reflectance of pixel value 0</source>
<translation>Décalage : réflectance de la valeur de pixel 0</translation>
</message>
<message>
<source>See the scale. Empty: what the raster says, else 0.</source>
<translation>Voir l'échelle. Vide : ce qu'indique le raster, sinon 0.</translation>
</message>
<message>
<source>the product has an offset that its file does not tell, such as -0.1 in Sentinel-2 from processing baseline 04.00 on.</source>
<translation>si le produit a un décalage que son fichier n'indique pas, comme -0.1 pour Sentinel-2 à partir de la version de traitement 04.00.</translation>
</message>
<message>
<source>the run says that it cannot tell which band is which, or its log names wrong ones.</source>
<translation>si l'exécution dit ne pas savoir quelle bande est laquelle, ou si son journal en nomme de fausses.</translation>
</message>
<message>
<source>There is not enough memory. Close other programs; where the algorithm has them, give MEMORY or TILE_SIZE a smaller value.</source>
<translation>La mémoire ne suffit pas. Fermez d'autres programmes ; là où l'algorithme les propose, donnez à MEMORY ou TILE_SIZE une valeur plus petite.</translation>
</message>
<message>
<source>{help} &lt;i&gt;When to change it: {change}&lt;/i&gt;</source>
<translation>{help} &lt;i&gt;Quand le changer : {change}&lt;/i&gt;</translation>
</message>
<message>
<source>The output {path} is no GeoTIFF (.tif) and no ENVI raster (.bil). End its name with .tif.</source>
<translation>La sortie {path} n'est ni un GeoTIFF (.tif) ni un raster ENVI (.bil). Terminez son nom par .tif.</translation>
</message>
<message>
<source>The output {path} is a folder. Give the name of a file in it.</source>
<translation>La sortie {path} est un dossier. Donnez le nom d'un fichier dans ce dossier.</translation>
</message>
<message>
<source>The output {path} cannot be written: there is no folder {folder}. Create it, or choose another.</source>
<translation>La sortie {path} ne peut pas être écrite : le dossier {folder} n'existe pas. Créez-le ou choisissez-en un autre.</translation>
</message>
<message>
<source>The output {path} cannot be written: you may not write there. Choose another folder or name.</source>
<translation>La sortie {path} ne peut pas être écrite : vous n'avez pas le droit d'y écrire. Choisissez un autre dossier ou un autre nom.</translation>
</message>
<message>
<source>The output {path} is also an input. Give the output another name.</source>
<translation>La sortie {path} est aussi une entrée. Donnez un autre nom à la sortie.</translation>
</message>
<message>
<source>The output {path} is asked for twice. Give each output its own name.</source>
<translation>La sortie {path} est demandée deux fois. Donnez à chaque sortie son propre nom.</translation>
</message>
<message>
<source>Detect Clouds</source>
<translation>Détecter les nuages</translation>
</message>
<message>
<source>Cloud removal</source>
<translation>Retrait des nuages</translation>
</message>
<message>
<source>Tells clear ground, thin and thick cloud and shadow apart in a satellite raster.</source>
<translation>Distingue le sol dégagé, les nuages fins et épais et les ombres dans un raster de satellite.</translation>
</message>
<message>
<source>&lt;p&gt;Finds clouds and their shadows with the networks that Remove Clouds uses, and writes a raster of classes: 1 clear, 2 thin cloud, 3 thick cloud, 4 shadow, 0 no data. Its colour table and category names are in the file.&lt;/p&gt;&lt;p&gt;Bright ground such as sand, snow or roofs can be taken for cloud, and dark ground for shadow: look at the result before you rely on it.&lt;/p&gt;</source>
<translation>&lt;p&gt;Trouve les nuages et leurs ombres avec les réseaux qu'utilise « Retirer les nuages » et écrit un raster de classes : 1 dégagé, 2 nuage fin, 3 nuage épais, 4 ombre, 0 sans données. La table de couleurs et les noms des catégories sont dans le fichier.&lt;/p&gt;&lt;p&gt;Un sol brillant comme le sable, la neige ou les toits peut être pris pour un nuage, et un sol sombre pour une ombre : regardez le résultat avant de vous y fier.&lt;/p&gt;</translation>
</message>
<message>
<source>A file that GDAL reads, with one band for each colour.</source>
<translation>Un fichier que GDAL lit, avec une bande par couleur.</translation>
</message>
<message>
<source>Leave empty where the raster names its bands. Others are ignored.</source>
<translation>À laisser vide si le raster nomme ses bandes. Les autres sont ignorées.</translation>
</message>
<message>
<source>The folder of a model bundle (manifest.json). Empty: the plugin's own model that covers most of the raster's bands.</source>
<translation>Le dossier d'un paquet de modèle (manifest.json). Vide : le modèle de l'extension qui couvre le plus de bandes du raster.</translation>
</message>
<message>
<source>GeoTIFF: 1 clear, 2 thin cloud, 3 thick cloud, 4 shadow, 0 no data.</source>
<translation>GeoTIFF : 1 dégagé, 2 nuage fin, 3 nuage épais, 4 ombre, 0 sans données.</translation>
</message>
<message>
<source>GeoTIFF, 0 (clear) to 1 (nothing of the ground to be seen), -9999 without data.</source>
<translation>GeoTIFF, de 0 (dégagé) à 1 (rien du sol n'est visible), -9999 sans données.</translation>
</message>
<message>
<source>{name}, cloud classes</source>
<translation>{name}, classes de nuages</translation>
</message>
<message>
<source>{name}, cloud opacity</source>
<translation>{name}, opacité des nuages</translation>
</message>
<message>
<source>cloud,clouds,shadow,haze,mask,classification,opacity,detection,satellite,sentinel-2,landsat,raster,deep learning</source>
<translation>nuage,nuages,ombre,brume,masque,classification,opacité,détection,satellite,sentinel-2,landsat,raster,apprentissage profond</translation>
</message>
<message>
<source>Input raster</source>
<translation>Raster en entrée</translation>
</message>
<message>
<source>Model folder</source>
<translation>Dossier du modèle</translation>
</message>
<message>
<source>you have a model for other bands, another sensor or another landscape.</source>
<translation>si vous avez un modèle pour d'autres bandes, un autre capteur ou un autre paysage.</translation>
</message>
<message>
<source>Opacity from which a pixel is cloud or shadow (0 to 1)</source>
<translation>Opacité à partir de laquelle un pixel est nuage ou ombre (0 à 1)</translation>
</message>
<message>
<source>0 is a clear view, 1 an opaque cloud or a full shadow.</source>
<translation>0 est une vue dégagée, 1 un nuage opaque ou une ombre pleine.</translation>
</message>
<message>
<source>thin cloud or haze is missed (lower it), or bright ground is taken for cloud (raise it).</source>
<translation>si des nuages fins ou de la brume échappent (diminuez), ou si un sol brillant est pris pour un nuage (augmentez).</translation>
</message>
<message>
<source>Opacity from which cloud is thick (0 to 1)</source>
<translation>Opacité à partir de laquelle un nuage est épais (0 à 1)</translation>
</message>
<message>
<source>Hardly anything can be seen through thick cloud. Above the other threshold.</source>
<translation>À travers un nuage épais, on ne voit presque rien. Au-dessus de l'autre seuil.</translation>
</message>
<message>
<source>you can still use what is seen through more, or only through less cloud.</source>
<translation>si ce que l'on voit à travers plus de nuage vous sert encore, ou seulement à travers moins.</translation>
</message>
<message>
<source>Growth of the clouds (pixels)</source>
<translation>Agrandissement des nuages (pixels)</translation>
</message>
<message>
<source>So many pixels around clouds and shadows count as thin cloud or shadow.</source>
<translation>Autant de pixels autour des nuages et des ombres comptent comme nuage fin ou ombre.</translation>
</message>
<message>
<source>rims of clouds are taken for clear.</source>
<translation>si les bords des nuages sont pris pour dégagés.</translation>
</message>
<message>
<source>Smallest cloud or shadow (pixels)</source>
<translation>Plus petit nuage ou ombre (pixels)</translation>
</message>
<message>
<source>Groups of fewer pixels, which touch at their sides, are taken for clear.</source>
<translation>Les groupes de moins de pixels qui se touchent par les côtés sont pris pour dégagés.</translation>
</message>
<message>
<source>single pixels, such as bright roofs, are taken for cloud.</source>
<translation>si des pixels isolés, comme des toits brillants, sont pris pour des nuages.</translation>
</message>
<message>
<source>Tile size (pixels; 0 = automatic)</source>
<translation>Taille de tuile (pixels ; 0 = automatique)</translation>
</message>
<message>
<source>Does not change the result. 0 takes the tile size that suits the memory.</source>
<translation>Ne change pas le résultat. 0 prend la taille de tuile qui convient à la mémoire.</translation>
</message>
<message>
<source>hardly ever; the memory is the better knob.</source>
<translation>presque jamais ; la mémoire est le meilleur réglage.</translation>
</message>
<message>
<source>Memory to use (MB)</source>
<translation>Mémoire à utiliser (Mo)</translation>
</message>
<message>
<source>Rasters of any size are worked through in tiles that fit.</source>
<translation>Les rasters de toute taille sont traités en tuiles qui y tiennent.</translation>
</message>
<message>
<source>memory is short, or other programs need it.</source>
<translation>si la mémoire est rare, ou si d'autres programmes en ont besoin.</translation>
</message>
<message>
<source>Processor threads (0 = all)</source>
<translation>Fils du processeur (0 = tous)</translation>
</message>
<message>
<source>How many processors it may use at once.</source>
<translation>Combien de processeurs il peut utiliser à la fois.</translation>
</message>
<message>
<source>the computer should stay free for other work.</source>
<translation>si l'ordinateur doit rester libre pour un autre travail.</translation>
</message>
<message>
<source>Cloud classes</source>
<translation>Classes de nuages</translation>
</message>
<message>
<source>Opacity of clouds and shadows</source>
<translation>Opacité des nuages et des ombres</translation>
</message>
<message>
<source>you want to see how sure the classes are, or to set thresholds yourself.</source>
<translation>si vous voulez voir à quel point les classes sont sûres, ou fixer les seuils vous-même.</translation>
</message>
<message>
<source>Clear pixels (%)</source>
<translation>Pixels dégagés (%)</translation>
</message>
<message>
<source>Thin cloud (%)</source>
<translation>Nuage fin (%)</translation>
</message>
<message>
<source>Thick cloud (%)</source>
<translation>Nuage épais (%)</translation>
</message>
<message>
<source>Shadow (%)</source>
<translation>Ombre (%)</translation>
</message>
<message>
<source>Clear {clear:.1f} %, thin cloud {thin:.1f} %, thick cloud {thick:.1f} %, shadow {shadow:.1f} % of the pixels with data, in {seconds:.1f} s</source>
<translation>Dégagé {clear:.1f} %, nuage fin {thin:.1f} %, nuage épais {thick:.1f} %, ombre {shadow:.1f} % des pixels avec données, en {seconds:.1f} s</translation>
</message>
<message>
<source>own environment</source>
<translation>environnement propre</translation>
</message>
<message>
<source>Install or check dependencies</source>
<translation>Vérifier ou installer les dépendances</translation>
</message>
<message>
<source>Setup</source>
<translation>Mise en place</translation>
</message>
<message>
<source>Shows what the plugin needs and what is there, and installs it on request.</source>
<translation>Montre ce dont l'extension a besoin et ce qui est là, et l'installe sur demande.</translation>
</message>
<message>
<source>&lt;p&gt;Says which Python and which packages inference and training have, which devices there are, and how much disk an installation takes. Nothing is installed unless ACTION says so, and never into QGIS's own Python: it goes into the folder cloud_removal of your QGIS profile.&lt;/p&gt;&lt;p&gt;Training needs TensorFlow in a Python of its own (the worker). Removing clouds needs LiteRT in QGIS's Python, or else the worker.&lt;/p&gt;&lt;p&gt;The proxy of QGIS's network settings is used, and pip's own configuration.&lt;/p&gt;</source>
<translation>&lt;p&gt;Dit quel Python et quels paquets l'inférence et l'entraînement ont, quels appareils il y a et combien de disque prend une installation. Rien n'est installé si ACTION ne le demande pas, et jamais dans le Python de QGIS lui-même : cela va dans le dossier cloud_removal de votre profil QGIS.&lt;/p&gt;&lt;p&gt;L'entraînement a besoin de TensorFlow dans un Python à lui (le processus auxiliaire). Retirer les nuages a besoin de LiteRT dans le Python de QGIS, sinon du processus auxiliaire.&lt;/p&gt;&lt;p&gt;Le proxy des réglages réseau de QGIS et la configuration de pip sont utilisés.&lt;/p&gt;</translation>
</message>
<message>
<source>check: only look. install_worker: make or update the worker's environment (TensorFlow, Keras, rasterio, matplotlib, LiteRT; about 2 GB). install_litert: put LiteRT where QGIS's Python finds it (about 100 MB). use_python: use the environment of PYTHON as worker, without installing. remove: delete what was installed here, and forget PYTHON.</source>
<translation>check : seulement regarder. install_worker : créer ou mettre à jour l'environnement auxiliaire (TensorFlow, Keras, rasterio, matplotlib, LiteRT ; environ 2 Go). install_litert : mettre LiteRT là où le Python de QGIS le trouve (environ 100 Mo). use_python : utiliser l'environnement de PYTHON comme auxiliaire, sans installer. remove : supprimer ce qui a été installé ici, et oublier PYTHON.</translation>
</message>
<message>
<source>A Python program, 3.10 to 3.13: for install_worker the one to build on (empty: QGIS's), for use_python the one of an environment that has TensorFlow.</source>
<translation>Un programme Python, de 3.10 à 3.13 : pour install_worker celui sur lequel bâtir (vide : celui de QGIS), pour use_python celui d'un environnement qui a TensorFlow.</translation>
</message>
<message>
<source>Installs NVIDIA's libraries as well, some 5 GB more.</source>
<translation>Installe aussi les bibliothèques de NVIDIA, environ 5 Go de plus.</translation>
</message>
<message>
<source>Install from the files in this folder only, as 'pip download' makes it.</source>
<translation>Installer seulement depuis les fichiers de ce dossier, tel que 'pip download' le crée.</translation>
</message>
<message>
<source>The URL of a mirror.</source>
<translation>L'URL d'un miroir.</translation>
</message>
<message>
<source>In QGIS's Python: all that removing clouds needs</source>
<translation>Dans le Python de QGIS : tout ce qu'il faut pour retirer les nuages</translation>
</message>
<message>
<source>Worker: none. ACTION = install_worker makes one</source>
<translation>Auxiliaire : aucun. ACTION = install_worker en crée un</translation>
</message>
<message>
<source>There is no such file</source>
<translation>Ce fichier n'existe pas</translation>
</message>
<message>
<source>install,dependencies,packages,tensorflow,litert,pip,environment,setup,python,gpu</source>
<translation>installer,dépendances,paquets,tensorflow,litert,pip,environnement,mise en place,python,gpu,install,environment</translation>
</message>
<message>
<source>What to do</source>
<translation>Que faire</translation>
</message>
<message>
<source>check says that something is missing.</source>
<translation>si check dit qu'il manque quelque chose.</translation>
</message>
<message>
<source>Python</source>
<translation>Python</translation>
</message>
<message>
<source>QGIS's Python is not found, or too old or too new, or you have your own.</source>
<translation>si le Python de QGIS est introuvable, trop ancien ou trop récent, ou si vous avez le vôtre.</translation>
</message>
<message>
<source>With NVIDIA GPU support (Linux)</source>
<translation>Avec prise en charge des GPU NVIDIA (Linux)</translation>
</message>
<message>
<source>the computer has an NVIDIA GPU, and you want to train.</source>
<translation>si l'ordinateur a un GPU NVIDIA et que vous voulez entraîner.</translation>
</message>
<message>
<source>Folder of wheels, without network</source>
<translation>Dossier de wheels, sans réseau</translation>
</message>
<message>
<source>the computer has no network.</source>
<translation>si l'ordinateur n'a pas de réseau.</translation>
</message>
<message>
<source>Package index instead of PyPI</source>
<translation>Index de paquets au lieu de PyPI</translation>
</message>
<message>
<source>packages come from a mirror, such as your organisation's.</source>
<translation>si les paquets viennent d'un miroir, par exemple celui de votre organisation.</translation>
</message>
<message>
<source>Python of the worker</source>
<translation>Python du processus auxiliaire</translation>
</message>
<message>
<source>What is there</source>
<translation>Ce qui est là</translation>
</message>
<message>
<source>ACTION is use_python: give PYTHON, the program of the environment to use.</source>
<translation>ACTION est use_python : donnez PYTHON, le programme de l'environnement à utiliser.</translation>
</message>
<message>
<source>QGIS {qgis}, Python {python}, {system} {machine}</source>
<translation>QGIS {qgis}, Python {python}, {system} {machine}</translation>
</message>
<message>
<source>Own folder: {folder}, {free:.1f} GB free there; the worker takes up to {worker:.0f} GB, with GPU support {gpu:.0f} GB, LiteRT alone {litert:.1f} GB</source>
<translation>Dossier propre : {folder}, {free:.1f} Go y sont libres ; l'auxiliaire prend jusqu'à {worker:.0f} Go, avec les GPU {gpu:.0f} Go, LiteRT seul {litert:.1f} Go</translation>
</message>
<message>
<source>environment variable {name}</source>
<translation>variable d'environnement {name}</translation>
</message>
<message>
<source>Worker: {python} ({origin})</source>
<translation>Auxiliaire : {python} ({origin})</translation>
</message>
<message>
<source>Its Python {version} has {packages}</source>
<translation>Son Python {version} a {packages}</translation>
</message>
<message>
<source>The worker's Python was another version: made anew</source>
<translation>Le Python de l'auxiliaire était d'une autre version : recréé</translation>
</message>
<message>
<source>Cancelled; what was being installed may be incomplete.</source>
<translation>Annulé ; ce qui était en cours d'installation peut être incomplet.</translation>
</message>
<message>
<source>Programs (*)</source>
<translation>Programmes (*)</translation>
</message>
<message>
<source>The Python {python} lacks {modules}. Install them there, or let install_worker make an environment.</source>
<translation>Il manque {modules} au Python {python}. Installez-le là, ou laissez install_worker créer un environnement.</translation>
</message>
<message>
<source>In QGIS's Python there is no {packages}</source>
<translation>Dans le Python de QGIS, il n'y a pas {packages}</translation>
</message>
<message>
<source>QGIS setting {name}</source>
<translation>réglage de QGIS {name}</translation>
</message>
<message>
<source>no package that counts</source>
<translation>aucun paquet qui compte</translation>
</message>
<message>
<source>For training it lacks {modules}</source>
<translation>Pour l'entraînement, il manque {modules}</translation>
</message>
<message>
<source>QGIS's Python was not found as a program (looked for {candidates}). Install a Python 3.10 to 3.13 (python.org), and give its path as PYTHON.</source>
<translation>Le Python de QGIS n'a pas été trouvé comme programme (cherché : {candidates}). Installez un Python de 3.10 à 3.13 (python.org), et donnez son chemin comme PYTHON.</translation>
</message>
<message>
<source>PYTHON is {python}, and there is no such file.</source>
<translation>PYTHON est {python}, et ce fichier n'existe pas.</translation>
</message>
<message>
<source>WHEELS is {folder}, and there is no wheel (*.whl) in it. Make it with 'pip download' on a machine with the same system and Python.</source>
<translation>WHEELS est {folder}, et il n'y a aucun wheel (*.whl) dedans. Créez-le avec 'pip download' sur une machine ayant le même système et le même Python.</translation>
</message>
<message>
<source>Devices of TensorFlow: {devices}</source>
<translation>Appareils de TensorFlow : {devices}</translation>
</message>
<message>
<source>{python} is no Python: it answered '{answer}'.</source>
<translation>{python} n'est pas un Python : il a répondu '{answer}'.</translation>
</message>
<message>
<source>After the installation {modules} cannot be found; the log says more.</source>
<translation>Après l'installation, {modules} est introuvable ; le journal en dit plus.</translation>
</message>
<message>
<source>The installation takes up to {needed:.1f} GB in {folder}, and {free:.1f} GB are free there. Make room first.</source>
<translation>L'installation prend jusqu'à {needed:.1f} Go dans {folder}, et {free:.1f} Go y sont libres. Faites d'abord de la place.</translation>
</message>
<message>
<source>TensorFlow does not start there: {reason}</source>
<translation>TensorFlow ne démarre pas là : {reason}</translation>
</message>
<message>
<source>Removed: {folder}</source>
<translation>Supprimé : {folder}</translation>
</message>
<message>
<source>Evaluate Cloud Removal</source>
<translation>Évaluer le retrait des nuages</translation>
</message>
<message>
<source>Testing and evaluation</source>
<translation>Test et évaluation</translation>
</message>
<message>
<source>Compares a raster whose clouds were removed with the truth.</source>
<translation>Compare à la vérité un raster dont les nuages ont été retirés.</translation>
</message>
<message>
<source>&lt;p&gt;Says how far a result of cloud removal is from the truth, over all, cloudy and clear pixels: mean absolute error (MAE) and RMSE in reflectance, PSNR, structural similarity (SSIM), spectral angle (SAM), Pearson correlation and the error of the NDVI.&lt;/p&gt;&lt;p&gt;With the cloudy input, that and two simple fills are measured beside it: the mean colour of the clear pixels put where a brightness threshold says cloud, and where it was cloudy in truth. A result that does not beat them is worth nothing.&lt;/p&gt;&lt;p&gt;A pixel is cloudy where the mask is not 0; without a mask, where input and truth differ by more than 0.06 reflectance in some band. Pixels without data in any of the rasters are left out of everything. All rasters must be on the same grid; pixel values become reflectance by the bands' scale and offset, else by the tags SCALE and OFFSET, else by data type.&lt;/p&gt;</source>
<translation>&lt;p&gt;Dit à quelle distance de la vérité se trouve un résultat de retrait des nuages, sur tous les pixels, nuageux et dégagés : erreur absolue moyenne (MAE) et RMSE en réflectance, PSNR, similarité structurelle (SSIM), angle spectral (SAM), corrélation de Pearson et erreur du NDVI.&lt;/p&gt;&lt;p&gt;Avec l'entrée nuageuse, celle-ci et deux remplissages simples sont mesurés aussi : la couleur moyenne des pixels dégagés, mise là où un seuil de luminosité dit nuage, et là où c'était nuageux en vérité. Un résultat qui ne fait pas mieux ne vaut rien.&lt;/p&gt;&lt;p&gt;Un pixel est nuageux là où le masque n'est pas 0 ; sans masque, là où l'entrée et la vérité diffèrent de plus de 0,06 de réflectance dans une bande. Les pixels sans données dans l'un des rasters sont laissés de côté partout. Tous les rasters doivent être sur la même grille ; les valeurs de pixel deviennent réflectance par l'échelle et le décalage des bandes, sinon par les étiquettes SCALE et OFFSET, sinon selon le type de données.&lt;/p&gt;</translation>
</message>
<message>
<source>What cloud removal made of the cloudy raster.</source>
<translation>Ce que le retrait des nuages a fait du raster nuageux.</translation>
</message>
<message>
<source>The same place without clouds: what Simulate Clouds started from, or a clear date.</source>
<translation>Le même lieu sans nuages : ce dont « Simuler des nuages » est parti, ou une date sans nuages.</translation>
</message>
<message>
<source>What clouds were removed from. It is compared, too, and tells cloudy from clear.</source>
<translation>Ce dont les nuages ont été retirés. Elle est comparée aussi, et distingue le nuageux du dégagé.</translation>
</message>
<message>
<source>Not 0 in its first band where it was cloudy, such as simulated clouds' opacity.</source>
<translation>Différent de 0 dans sa première bande là où c'était nuageux, comme l'opacité de nuages simulés.</translation>
</message>
<message>
<source>Empty: all. Bands of the rasters belong together by name, else by position. Leave out bands that the model does not know: their clouds are still there.</source>
<translation>Vide : toutes. Les bandes des rasters se correspondent par le nom, sinon par la position. Laissez de côté les bandes que le modèle ne connaît pas : leurs nuages sont toujours là.</translation>
</message>
<message>
<source>Of the truth; leave empty where it names its bands. Red and near infrared are for the NDVI, green and red for the threshold mask.</source>
<translation>De la vérité ; laissez vide si elle nomme ses bandes. Le rouge et le proche infrarouge servent au NDVI, le vert et le rouge au masque par seuil.</translation>
</message>
<message>
<source>One HTML page with pictures and tables.</source>
<translation>Une page HTML avec images et tableaux.</translation>
</message>
<message>
<source>CSV: a row for each region, method and band.</source>
<translation>CSV : une ligne par région, méthode et bande.</translation>
</message>
<message>
<source>All pixels</source>
<translation>Tous les pixels</translation>
</message>
<message>
<source>Cloudy pixels</source>
<translation>Pixels nuageux</translation>
</message>
<message>
<source>Clear pixels</source>
<translation>Pixels dégagés</translation>
</message>
<message>
<source>cloud,evaluation,accuracy,validation,compare,error,mae,rmse,psnr,ssim,sam,ndvi,correlation,report,raster,satellite</source>
<translation>nuage,évaluation,exactitude,validation,comparer,erreur,mae,rmse,psnr,ssim,sam,ndvi,corrélation,rapport,raster,satellite,cloud,evaluation</translation>
</message>
<message>
<source>Result, clouds removed</source>
<translation>Résultat sans nuages</translation>
</message>
<message>
<source>Truth, without clouds</source>
<translation>Vérité sans nuages</translation>
</message>
<message>
<source>Cloudy input</source>
<translation>Entrée nuageuse</translation>
</message>
<message>
<source>you have it: without it there is nothing to compare the result with.</source>
<translation>si vous l'avez : sans elle, il n'y a rien à quoi comparer le résultat.</translation>
</message>
<message>
<source>Mask of clouds</source>
<translation>Masque de nuages</translation>
</message>
<message>
<source>you know what was cloudy better than a difference of 0.06 reflectance tells.</source>
<translation>si vous savez ce qui était nuageux mieux que ne le dit une différence de 0,06 de réflectance.</translation>
</message>
<message>
<source>Bands of the truth to compare</source>
<translation>Bandes de la vérité à comparer</translation>
</message>
<message>
<source>the raster has bands that the model does not know.</source>
<translation>si le raster a des bandes que le modèle ne connaît pas.</translation>
</message>
<message>
<source>Report</source>
<translation>Rapport</translation>
</message>
<message>
<source>HTML files (*.html)</source>
<translation>Fichiers HTML (*.html)</translation>
</message>
<message>
<source>you want to keep it: give it a name.</source>
<translation>si vous voulez le garder : donnez-lui un nom.</translation>
</message>
<message>
<source>Table</source>
<translation>Tableau</translation>
</message>
<message>
<source>CSV files (*.csv)</source>
<translation>Fichiers CSV (*.csv)</translation>
</message>
<message>
<source>you want to work on with the numbers.</source>
<translation>si vous voulez continuer à travailler avec les nombres.</translation>
</message>
<message>
<source>Cloudy pixels (%)</source>
<translation>Pixels nuageux (%)</translation>
</message>
<message>
<source>Pixels compared</source>
<translation>Pixels comparés</translation>
</message>
<message>
<source>cloudy input</source>
<translation>entrée nuageuse</translation>
</message>
<message>
<source>mean fill, threshold mask</source>
<translation>couleur moyenne, masque par seuil</translation>
</message>
<message>
<source>mean fill, perfect mask</source>
<translation>couleur moyenne, vrai masque</translation>
</message>
<message>
<source>To compare, MAE of cloudy pixels: {others}</source>
<translation>À comparer, MAE des pixels nuageux : {others}</translation>
</message>
<message>
<source>BANDS is '{value}'; it must be numbers of bands, counted from 1, with semicolons between them.</source>
<translation>BANDS est '{value}' ; il faut des numéros de bandes, comptés à partir de 1, séparés par des points-virgules.</translation>
</message>
<message>
<source>QGIS's Python lacks {packages}: the work is done by the worker {python}.</source>
<translation>Il manque {packages} au Python de QGIS : le travail est fait par le processus auxiliaire {python}.</translation>
</message>
<message>
<source>The work is done by the worker {python}</source>
<translation>Le travail est fait par le processus auxiliaire {python}</translation>
</message>
<message>
<source>The raster {value} of {parameter} cannot be opened. Check that the file is there, that you may read it, and that it is a raster that GDAL knows.</source>
<translation>Le raster {value} de {parameter} ne peut pas être ouvert. Vérifiez que le fichier existe, que vous pouvez le lire et que c'est un raster que GDAL connaît.</translation>
</message>
<message>
<source>No raster was given. Choose a raster layer or file for {parameter}.</source>
<translation>Aucun raster n'a été donné. Choisissez une couche raster ou un fichier pour {parameter}.</translation>
</message>
<message>
<source>The layer '{name}' comes from the data provider '{provider}', not from a raster file. Save it as a GeoTIFF first (Export &gt; Save As..., raw data) and use that.</source>
<translation>La couche '{name}' vient du fournisseur de données '{provider}', pas d'un fichier raster. Enregistrez-la d'abord en GeoTIFF (Exporter &gt; Enregistrer sous..., données brutes) et utilisez celui-ci.</translation>
</message>
<message>
<source>The layer '{name}' ({source}) is no plain file, or has open options. Save it as a GeoTIFF first (Export &gt; Save As..., raw data) and use that.</source>
<translation>La couche '{name}' ({source}) n'est pas un simple fichier, ou a des options d'ouverture. Enregistrez-la d'abord en GeoTIFF (Exporter &gt; Enregistrer sous..., données brutes) et utilisez celui-ci.</translation>
</message>
<message>
<source>Model: {model}</source>
<translation>Modèle : {model}</translation>
</message>
<message>
<source>Bands: none was recognised by its role</source>
<translation>Bandes : aucune n'a été reconnue par son rôle</translation>
</message>
<message>
<source>Bands: {bands}</source>
<translation>Bandes : {bands}</translation>
</message>
<message>
<source>{role} = band {band}</source>
<translation>{role} = bande {band}</translation>
</message>
<message>
<source>Reflectance = DN * {scale} + {offset}, {whence}</source>
<translation>Réflectance = valeur de pixel * {scale} + {offset}, {whence}</translation>
</message>
<message>
<source>Reflectance of the {raster} = DN * {scale} + {offset}, {whence}</source>
<translation>Réflectance, {raster} = valeur de pixel * {scale} + {offset}, {whence}</translation>
</message>
<message>
<source>given</source>
<translation>donné</translation>
</message>
<message>
<source>from {source}</source>
<translation>d'après : {source}</translation>
</message>
<message>
<source>scale given, offset from {source}</source>
<translation>échelle donnée, décalage d'après : {source}</translation>
</message>
<message>
<source>offset given, scale from {source}</source>
<translation>décalage donné, échelle d'après : {source}</translation>
</message>
<message>
<source>the bands' scale and offset</source>
<translation>échelle et décalage des bandes</translation>
</message>
<message>
<source>the tags SCALE and OFFSET</source>
<translation>étiquettes SCALE et OFFSET</translation>
</message>
<message>
<source>the data type {type}</source>
<translation>type de données {type}</translation>
</message>
<message>
<source>1 tile of at most {size} x {size} pixels</source>
<translation>1 tuile d'au plus {size} x {size} pixels</translation>
</message>
<message>
<source>{count} tiles of at most {size} x {size} pixels</source>
<translation>{count} tuiles d'au plus {size} x {size} pixels</translation>
</message>
<message>
<source>Looking at the whole raster</source>
<translation>Examen de tout le raster</translation>
</message>
<message>
<source>Looking at the extent and around</source>
<translation>Examen de l'emprise et de ses environs</translation>
</message>
<message>
<source>Looking at {name}</source>
<translation>Examen de {name}</translation>
</message>
<message>
<source>Comparing with the references</source>
<translation>Comparaison avec les autres dates</translation>
</message>
<message>
<source>Removing clouds</source>
<translation>Retrait des nuages en cours</translation>
</message>
<message>
<source>Finding clouds</source>
<translation>Recherche des nuages</translation>
</message>
<message>
<source>Done</source>
<translation>Terminé</translation>
</message>
<message>
<source>Extent: {width} x {height} of {whole_width} x {whole_height} pixels, from column {column} and row {row} (counted from 0); colours under clouds come from it and at most {around} pixels around</source>
<translation>Emprise : {width} x {height} sur {whole_width} x {whole_height} pixels, à partir de la colonne {column} et de la ligne {row} (comptées à partir de 0) ; les couleurs sous les nuages en viennent, et d'au plus {around} pixels autour</translation>
</message>
<message>
<source>Bands the model does not know, left out: {bands}</source>
<translation>Bandes que le modèle ne connaît pas, laissées de côté : {bands}</translation>
</message>
<message>
<source>Bands the model does not know, left as they are, clouds included: {bands}</source>
<translation>Bandes que le modèle ne connaît pas, laissées telles quelles, nuages compris : {bands}</translation>
</message>
<message>
<source>Bands the model does not know, set to no data ({value}) where pixels are replaced: {bands}</source>
<translation>Bandes que le modèle ne connaît pas, sans données ({value}) là où des pixels sont remplacés : {bands}</translation>
</message>
<message>
<source>Mask: {name}, {meaning}; it rules instead of the model's opacity</source>
<translation>Masque : {name}, {meaning} ; c'est lui qui décide, à la place de l'opacité du modèle</translation>
</message>
<message>
<source>cloud where it is not 0</source>
<translation>nuage là où il n'est pas 0</translation>
</message>
<message>
<source>cloud where it is {values}</source>
<translation>nuage là où il est {values}</translation>
</message>
<message>
<source>CRS: {crs}, set on the layer; the file has {file_crs}</source>
<translation>SCR : {crs}, réglé sur la couche ; le fichier a {file_crs}</translation>
</message>
<message>
<source>the CRS {crs}</source>
<translation>le SCR {crs}</translation>
</message>
<message>
<source>no CRS</source>
<translation>aucun SCR</translation>
</message>
<message>
<source>The nodata value {value} is off on the layer: it counts as data</source>
<translation>La valeur nodata {value} est désactivée sur la couche : elle compte comme donnée</translation>
</message>
<message>
<source>No data by the layer's settings: {values}</source>
<translation>Sans données d'après les réglages de la couche : {values}</translation>
</message>
<message>
<source>Open options of the layer: {options}</source>
<translation>Options d'ouverture de la couche : {options}</translation>
</message>
<message>
<source>Reading the raster</source>
<translation>Lecture du raster</translation>
</message>
<message>
<source>Drawing clouds</source>
<translation>Tracé des nuages</translation>
</message>
<message>
<source>Putting clouds on the raster</source>
<translation>Mise des nuages sur le raster</translation>
</message>
<message>
<source>Shadows fall {metres} m to the {direction}, {pixels} pixels on the raster</source>
<translation>Les ombres tombent {metres} m vers {direction}, {pixels} pixels sur le raster</translation>
</message>
<message>
<source>Cover: {cover} % of the pixels with data ({asked} % asked)</source>
<translation>Couverture : {cover} % des pixels avec données (demandé : {asked} %)</translation>
</message>
<message>
<source>Looking for the clear pixels</source>
<translation>Recherche des pixels dégagés</translation>
</message>
<message>
<source>Comparing</source>
<translation>Comparaison</translation>
</message>
<message>
<source>Bands compared: {bands}</source>
<translation>Bandes comparées : {bands}</translation>
</message>
<message>
<source>Pixels with data in all rasters: {share} %</source>
<translation>Pixels avec données dans tous les rasters : {share} %</translation>
</message>
<message>
<source>Cloudy: where the mask is not 0</source>
<translation>Nuageux : là où le masque n'est pas 0</translation>
</message>
<message>
<source>Cloudy: where the input differs from the truth by more than 0.06 in a band</source>
<translation>Nuageux : là où l'entrée diffère de la vérité de plus de 0,06 dans une bande</translation>
</message>
<message>
<source>Without INPUT or MASK, cloudy and clear pixels are not told apart</source>
<translation>Sans INPUT ni MASK, les pixels nuageux et dégagés ne sont pas distingués</translation>
</message>
<message>
<source>Cloudy pixels: {share} %</source>
<translation>Pixels nuageux : {share} %</translation>
</message>
<message>
<source>No NDVI: red and near infrared were not both recognised (BAND_RED, BAND_NIR)</source>
<translation>Pas de NDVI : le rouge et le proche infrarouge n'ont pas été reconnus tous deux (BAND_RED, BAND_NIR)</translation>
</message>
<message>
<source>No threshold mask: green and red were not both recognised</source>
<translation>Pas de masque par seuil : le vert et le rouge n'ont pas été reconnus tous deux</translation>
</message>
<message>
<source>Remove clouds, then NDVI</source>
<translation>Retirer les nuages, puis NDVI</translation>
</message>
<message>
<source>Detect clouds, remove them, evaluate</source>
<translation>Détecter les nuages, les retirer, évaluer</translation>
</message>
<message>
<source>Cloudy raster</source>
<translation>Raster nuageux</translation>
</message>
<message>
<source>Pixel value of reflectance 0</source>
<translation>Valeur de pixel de la réflectance 0</translation>
</message>
<message>
<source>Example models</source>
<translation>Modèles d'exemple</translation>
</message>
<message>
<source>a whole number</source>
<translation>un nombre entier</translation>
</message>
<message>
<source>a number</source>
<translation>un nombre</translation>
</message>
<message>
<source>{name} is {value}; it must be {kind} from {low:g} to {high:g}.</source>
<translation>{name} est {value} ; il faut {kind} de {low:g} à {high:g}.</translation>
</message>
<message>
<source>{name} is '{value}'; it must be one of: {options}.</source>
<translation>{name} est '{value}' ; il faut l'un de : {options}.</translation>
</message>
<message>
<source>{name} is {value}; it must be {kind}.</source>
<translation>{name} est {value} ; il faut {kind}.</translation>
</message>
<message>
<source>{name} is '{value}'; it must be the number of one band, counted from 1.</source>
<translation>{name} est '{value}' ; il faut le numéro d'une bande, compté à partir de 1.</translation>
</message>
<message>
<source>{name} is '{value}'; it must be an extent: 'x min,x max,y min,y max [EPSG:...]', or a layer.</source>
<translation>{name} est '{value}' ; il faut une emprise : 'x min,x max,y min,y max [EPSG:...]', ou une couche.</translation>
</message>
<message>
<source>{name} is '{value}'; it must be whole numbers with commas: 1,4,5.</source>
<translation>{name} est '{value}' ; il faut des nombres entiers avec des virgules : 1,4,5.</translation>
</message>
<message>
<source>Remove Clouds (pix2pix)</source>
<translation>Retirer les nuages (pix2pix)</translation>
</message>
<message>
<source>Replaces clouds and their shadows in a satellite raster by a generated surface.</source>
<translation>Remplace les nuages et leurs ombres dans un raster de satellite par une surface générée.</translation>
</message>
<message>
<source>&lt;p&gt;Finds clouds and their shadows in an optical satellite raster and replaces them by the surface that a generator expects there. All other pixels are copied as they are, bit for bit; data type, nodata, scale, CRS and grid stay those of the input.&lt;/p&gt;&lt;p&gt;With other dates of the place, clouds are filled from these, fitted to the clear pixels of the input; the generator does only what none of them shows.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Replaced pixels are made up&lt;/b&gt;: plausible, but not observed. Ask for the mask of changed pixels, the provenance or the expected error, and leave them out of any measurement.&lt;/p&gt;&lt;p&gt;There are models of green, red and near infrared (such as Sentinel-2 bands 3, 4 and 8 at 10 m), of red, green and blue, and of all four; the one that fits most of the raster's bands is taken. Pixel values become reflectance by the bands' scale and offset, else by the tags SCALE and OFFSET, else by data type (16-bit integers: 1/10000, 8-bit: 1/255), unless you give SCALE and OFFSET.&lt;/p&gt;&lt;p&gt;The input's file gives grid and size. A CRS and no data values that are set on its layer go before the file's.&lt;/p&gt;</source>
<translation>&lt;p&gt;Trouve les nuages et leurs ombres dans un raster optique de satellite et les remplace par la surface qu'un générateur y attend. Tous les autres pixels sont copiés tels quels, bit pour bit ; type de données, nodata, échelle, SCR et grille restent ceux de l'entrée.&lt;/p&gt;&lt;p&gt;Avec d'autres dates du lieu, les nuages sont remplis à partir de celles-ci, ajustées aux pixels dégagés de l'entrée ; le générateur ne fait que ce qu'aucune ne montre.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Les pixels remplacés sont inventés&lt;/b&gt; : plausibles, mais pas observés. Demandez le masque des pixels changés, la provenance ou l'erreur attendue, et laissez ces pixels hors de toute mesure.&lt;/p&gt;&lt;p&gt;Il y a des modèles pour le vert, le rouge et le proche infrarouge (comme les bandes 3, 4 et 8 de Sentinel-2 à 10 m), pour le rouge, le vert et le bleu, et pour les quatre ; celui qui couvre le plus de bandes du raster est pris. Les valeurs de pixel deviennent réflectance par l'échelle et le décalage des bandes, sinon par les étiquettes SCALE et OFFSET, sinon selon le type de données (entiers de 16 bits : 1/10000, de 8 bits : 1/255), à moins que vous ne donniez SCALE et OFFSET.&lt;/p&gt;&lt;p&gt;Le fichier de l'entrée donne la grille et la taille. Un SCR et des valeurs sans données réglés sur sa couche l'emportent sur ceux du fichier.&lt;/p&gt;</translation>
</message>
<message>
<source>{name}, clouds removed</source>
<translation>{name}, nuages retirés</translation>
</message>
<message>
<source>{name}, changed pixels</source>
<translation>{name}, pixels changés</translation>
</message>
<message>
<source>{name}, provenance</source>
<translation>{name}, provenance</translation>
</message>
<message>
<source>{name}, expected error</source>
<translation>{name}, erreur attendue</translation>
</message>
<message>
<source>Clouds and shadows: not known, neither from a mask nor the model</source>
<translation>Nuages et ombres : non connus, ni par un masque ni par le modèle</translation>
</message>
<message>
<source>cloud,clouds,shadow,haze,fog,mask,fill,inpainting,satellite,sentinel-2,landsat,raster,gan,pix2pix,deep learning,neural network</source>
<translation>nuage,nuages,ombre,brume,brouillard,masque,remplir,inpainting,satellite,sentinel-2,landsat,raster,gan,pix2pix,apprentissage profond,réseau de neurones,cloud</translation>
</message>
<message>
<source>Replaced: {replaced:.1f} % of the pixels with data, in {seconds:.1f} s</source>
<translation>Remplacé : {replaced:.1f} % des pixels avec données, en {seconds:.1f} s</translation>
</message>
<message>
<source>Clouds and shadows: {cloud:.1f} % of the pixels with data</source>
<translation>Nuages et ombres : {cloud:.1f} % des pixels avec données</translation>
</message>
<message>
<source>The cloudy raster: a file that GDAL reads, with one band for each colour.</source>
<translation>Le raster nuageux : un fichier que GDAL lit, avec une bande par couleur.</translation>
</message>
<message>
<source>Leave empty where the raster names its bands (description such as B3 or green, wavelength, colour interpretation). A band that the model does not use is ignored.</source>
<translation>Laissez vide si le raster nomme ses bandes (description comme B3 ou green, longueur d'onde, interprétation de couleur). Une bande que le modèle n'utilise pas est ignorée.</translation>
</message>
<message>
<source>auto: the model that covers most of the raster's bands. g-r-nir: green, red, near infrared. r-g-b: any visible image, also of 8 bit. b-g-r-nir: all four.</source>
<translation>auto : le modèle qui couvre le plus de bandes du raster. g-r-nir : vert, rouge, proche infrarouge. r-g-b : toute image du visible, aussi en 8 bits. b-g-r-nir : les quatre.</translation>
</message>
<message>
<source>The folder of a model bundle (manifest.json) of your own, which is then taken instead of the plugin's.</source>
<translation>Le dossier d'votre propre paquet de modèle (manifest.json), qui est alors pris à la place de celui de l'extension.</translation>
</message>
<message>
<source>cloudy: only cloudy and shadowed pixels, the others stay as observed. all: every pixel becomes the generator's.</source>
<translation>cloudy : seuls les pixels nuageux et à l'ombre, les autres restent tels qu'observés. all : chaque pixel devient celui du générateur.</translation>
</message>
<message>
<source>A mask of clouds and shadows that you have, such as Sentinel-2's SCL or Landsat's QA_PIXEL (band 1). It then decides what is replaced, not the model's opacity. On another grid or in another CRS it is warped onto the input's pixels.</source>
<translation>Un masque de nuages et d'ombres que vous avez, comme la SCL de Sentinel-2 ou QA_PIXEL de Landsat (bande 1). C'est alors lui qui décide de ce qui est remplacé, et non l'opacité du modèle. Sur une autre grille ou dans un autre SCR, il est ramené aux pixels de l'entrée.</translation>
</message>
<message>
<source>any_nonzero: 0 is clear, all else cloud. s2_scl: Sentinel-2 scene classification, cloud shadow (3), clouds (8, 9) and cirrus (10). landsat_qa: Landsat Collection 2 QA_PIXEL, the bits of dilated cloud, cirrus, cloud and cloud shadow (1 to 4). values: those of MASK_VALUES.</source>
<translation>any_nonzero : 0 est dégagé, tout le reste nuage. s2_scl : classification de scène de Sentinel-2, ombre de nuage (3), nuages (8, 9) et cirrus (10). landsat_qa : QA_PIXEL de Landsat Collection 2, les bits de nuage dilaté, cirrus, nuage et ombre de nuage (1 à 4). values : celles de MASK_VALUES.</translation>
</message>
<message>
<source>Rasters of the same bands, clear or partly cloudy, on any grid and in any CRS. Clouds are filled from them, fitted to the input's clear pixels, and from the generator only where no reference is clear. A reference also shows cloud and shadow that the opacity misses.</source>
<translation>Rasters des mêmes bandes, dégagés ou nuageux en partie, sur toute grille et dans tout SCR. Les nuages sont remplis à partir d'eux, ajustés aux pixels dégagés de l'entrée, et par le générateur seulement là où aucun n'est dégagé. Ils montrent aussi des nuages et des ombres qui échappent à l'opacité.</translation>
</message>
<message>
<source>The outputs have this extent, snapped outward to the input's pixels. Colours under clouds are looked for up to 1024 pixels around it. Empty: the whole raster.</source>
<translation>Les sorties ont cette emprise, arrondie vers l'extérieur aux pixels de l'entrée. Les couleurs sous les nuages sont cherchées jusqu'à 1024 pixels autour. Vide : tout le raster.</translation>
</message>
<message>
<source>One for each of the other dates, in their order, of the type MASK_TYPE. Empty: the model's opacity tells their clouds.</source>
<translation>Un pour chacune des autres dates, dans leur ordre, du type MASK_TYPE. Vide : l'opacité du modèle dit où sont leurs nuages.</translation>
</message>
<message>
<source>For the mask type values: whole numbers with commas between, such as 1,4,5.</source>
<translation>Pour le type de masque values : nombres entiers séparés par des virgules, comme 1,4,5.</translation>
</message>
<message>
<source>Opacity from which a pixel is cloudy (0 to 1)</source>
<translation>Opacité à partir de laquelle un pixel est nuageux (0 à 1)</translation>
</message>
<message>
<source>0 is a clear view, 1 an opaque cloud or a full shadow. Not used with a cloud mask.</source>
<translation>0 est une vue dégagée, 1 un nuage opaque ou une ombre complète. Non utilisé avec un masque de nuages.</translation>
</message>
<message>
<source>Replaces this many pixels more around each cloud.</source>
<translation>Remplace autant de pixels de plus autour de chaque nuage.</translation>
</message>
<message>
<source>bright or dark rims are left around replaced areas.</source>
<translation>si des bords clairs ou sombres restent autour des zones remplacées.</translation>
</message>
<message>
<source>Blends over this many pixels outside the grown clouds; 0 is a hard edge.</source>
<translation>Fondu sur autant de pixels hors des nuages agrandis ; 0 est un bord net.</translation>
</message>
<message>
<source>edges of the replaced areas show (raise it), or no clear pixel may change (0).</source>
<translation>si les bords des zones remplacées se voient (augmentez), ou si aucun pixel dégagé ne doit changer (0).</translation>
</message>
<message>
<source>keep: they stay in the output; where pixels are replaced they are set to no data if the raster has a nodata value, else they keep their clouds. drop: they are left out of the output.</source>
<translation>keep : elles restent dans la sortie ; là où des pixels sont remplacés, elles deviennent sans données si le raster a une valeur nodata, sinon elles gardent leurs nuages. drop : elles sont laissées hors de la sortie.</translation>
</message>
<message>
<source>Creation options of the output</source>
<translation>Options de création de la sortie</translation>
</message>
<message>
<source>GDAL's for GeoTIFF, such as COMPRESS=ZSTD|ZLEVEL=9. Empty: tiled and DEFLATE.</source>
<translation>Celles de GDAL pour GeoTIFF, comme COMPRESS=ZSTD|ZLEVEL=9. Vide : en tuiles et DEFLATE.</translation>
</message>
<message>
<source>Writes the outputs as COG, with overviews. Needs room for a second copy meanwhile.</source>
<translation>Écrit les sorties en COG, avec des aperçus. Demande entre-temps la place d'une seconde copie.</translation>
</message>
<message>
<source>GeoTIFF with the input's bands, data type, nodata, CRS and grid.</source>
<translation>GeoTIFF avec les bandes, le type de données, le nodata, le SCR et la grille de l'entrée.</translation>
</message>
<message>
<source>GeoTIFF: 1 where the output may differ from the input, 0 observed, 255 no data.</source>
<translation>GeoTIFF : 1 là où la sortie peut différer de l'entrée, 0 observé, 255 sans données.</translation>
</message>
<message>
<source>GeoTIFF: 1 observed, 2 from a reference, 3 made up by the generator, 0 no data; band 2 is the number of the reference, counted from 1.</source>
<translation>GeoTIFF : 1 observé, 2 d'une autre date, 3 inventé par le générateur, 0 sans données ; la bande 2 est le numéro de l'autre date, compté à partir de 1.</translation>
</message>
<message>
<source>GeoTIFF: the absolute error of reflectance to be expected of each pixel, mean of the model's bands, -9999 without data.</source>
<translation>GeoTIFF : l'erreur absolue de réflectance à attendre de chaque pixel, moyenne des bandes du modèle, -9999 sans données.</translation>
</message>
<message>
<source>Model of this plugin</source>
<translation>Modèle de cette extension</translation>
</message>
<message>
<source>you want results of rasters with different bands to be alike.</source>
<translation>si les résultats de rasters aux bandes différentes doivent se ressembler.</translation>
</message>
<message>
<source>Pixels to replace</source>
<translation>Pixels à remplacer</translation>
</message>
<message>
<source>you want to see what the generator makes of everything, to judge it.</source>
<translation>si vous voulez voir ce que le générateur fait de tout, pour le juger.</translation>
</message>
<message>
<source>Cloud mask</source>
<translation>Votre masque de nuages</translation>
</message>
<message>
<source>clouds are missed or clear ground is taken for cloud.</source>
<translation>si des nuages sont manqués, ou si du sol dégagé est pris pour un nuage.</translation>
</message>
<message>
<source>What the cloud mask's values mean</source>
<translation>Ce que veulent dire les valeurs du masque de nuages</translation>
</message>
<message>
<source>you give a cloud mask that is more than 0 and 1.</source>
<translation>si vous donnez un masque de nuages qui est plus que 0 et 1.</translation>
</message>
<message>
<source>Other dates of the place</source>
<translation>Autres dates du lieu</translation>
</message>
<message>
<source>you have another date of the place: what was seen then beats any guess.</source>
<translation>si vous avez une autre date du lieu : ce qui a été vu alors vaut mieux que toute supposition.</translation>
</message>
<message>
<source>Extent to process</source>
<translation>Emprise à traiter</translation>
</message>
<message>
<source>only a part is needed, or to try settings quickly.</source>
<translation>si seule une partie est utile, ou pour essayer vite des réglages.</translation>
</message>
<message>
<source>Cloud masks of the other dates</source>
<translation>Masques de nuages des autres dates</translation>
</message>
<message>
<source>clouds of another date get into the result, or its clear ground does not.</source>
<translation>si des nuages d'une autre date passent dans le résultat, ou si son sol dégagé n'y passe pas.</translation>
</message>
<message>
<source>Values of the cloud mask that are cloud</source>
<translation>Valeurs du masque qui sont nuage</translation>
</message>
<message>
<source>the mask type is values.</source>
<translation>si le type de masque est values.</translation>
</message>
<message>
<source>thin cloud or haze is left over (lower it), or bright ground is taken for cloud (raise it).</source>
<translation>s'il reste du nuage fin ou de la brume (diminuez), ou si du sol brillant est pris pour un nuage (augmentez).</translation>
</message>
<message>
<source>Soft edge (pixels)</source>
<translation>Bord doux (pixels)</translation>
</message>
<message>
<source>Bands that the model does not know</source>
<translation>Bandes que le modèle ne connaît pas</translation>
</message>
<message>
<source>the result is only for use with the bands of the model.</source>
<translation>si le résultat ne servira qu'avec les bandes du modèle.</translation>
</message>
<message>
<source>another program needs another compression or layout.</source>
<translation>si un autre programme demande une autre compression ou une autre disposition.</translation>
</message>
<message>
<source>Cloud Optimized GeoTIFF</source>
<translation>GeoTIFF optimisé pour le cloud (COG)</translation>
</message>
<message>
<source>the result will be read over a network.</source>
<translation>si le résultat sera lu à travers un réseau.</translation>
</message>
<message>
<source>Clouds removed</source>
<translation>Nuages retirés</translation>
</message>
<message>
<source>you want to see why a pixel was replaced, or to choose the threshold.</source>
<translation>si vous voulez voir pourquoi un pixel a été remplacé, ou choisir le seuil.</translation>
</message>
<message>
<source>Mask of changed pixels</source>
<translation>Masque des pixels changés</translation>
</message>
<message>
<source>you measure anything in the result: leave out the pixels that are 1.</source>
<translation>si vous mesurez quoi que ce soit dans le résultat : laissez de côté les pixels qui sont 1.</translation>
</message>
<message>
<source>Provenance</source>
<translation>Provenance</translation>
</message>
<message>
<source>you use references and need to know what was seen on another date.</source>
<translation>si vous utilisez d'autres dates et devez savoir ce qui a été vu un autre jour.</translation>
</message>
<message>
<source>Expected error</source>
<translation>Erreur attendue</translation>
</message>
<message>
<source>you weigh pixels by how far they can be relied on.</source>
<translation>si vous pondérez les pixels selon la confiance qu'ils méritent.</translation>
</message>
<message>
<source>Replaced pixels (%)</source>
<translation>Pixels remplacés (%)</translation>
</message>
<message>
<source>Bands used</source>
<translation>Bandes utilisées</translation>
</message>
<message>
<source>Model used</source>
<translation>Modèle utilisé</translation>
</message>
<message>
<source>Install what is missing…</source>
<translation>Installer ce qui manque…</translation>
</message>
<message>
<source>Get rasterio: on Debian and Ubuntu 'sudo apt install python3-rasterio'; in the OSGeo4W Shell on Windows 'python -m pip install rasterio'; elsewhere with the pip of QGIS's Python. Then start QGIS again.</source>
<translation>Obtenir rasterio : sous Debian et Ubuntu 'sudo apt install python3-rasterio' ; dans la console OSGeo4W de Windows 'python -m pip install rasterio' ; ailleurs avec le pip du Python de QGIS. Relancez ensuite QGIS.</translation>
</message>
<message>
<source>Training needs a Python with TensorFlow, beside QGIS's own. Run 'Install or check dependencies' of this plugin to install one into a folder of its own, or name one that has {packages}: set the environment variable {variable} or the QGIS setting {setting} to its path.</source>
<translation>L'entraînement a besoin d'un Python avec TensorFlow, à côté de celui de QGIS. Exécutez « Vérifier ou installer les dépendances » de cette extension pour en installer un dans un dossier à lui, ou nommez-en un qui a {packages} : mettez son chemin dans la variable d'environnement {variable} ou dans le réglage de QGIS {setting}.</translation>
</message>
<message>
<source>The Python of the worker environment is set to {python}, and there is no such file. Correct the environment variable {variable} or the QGIS setting {setting}, or run 'Install or check dependencies'.</source>
<translation>Le Python de l'environnement auxiliaire est réglé sur {python}, et ce fichier n'existe pas. Corrigez la variable d'environnement {variable} ou le réglage de QGIS {setting}, ou exécutez « Vérifier ou installer les dépendances ».</translation>
</message>
<message>
<source>The worker's Python {python} lacks {modules}, which training needs. Run 'Install or check dependencies', or install them there.</source>
<translation>Il manque {modules} au Python auxiliaire {python}, ce dont l'entraînement a besoin. Exécutez « Vérifier ou installer les dépendances », ou installez-le là.</translation>
</message>
<message>
<source>The Python of the worker environment is set to {python}, and there is no such file. Correct the environment variable {variable} or the QGIS setting {setting}. {packages}</source>
<translation>Le Python de l'environnement auxiliaire est réglé sur {python}, et ce fichier n'existe pas. Corrigez la variable d'environnement {variable} ou le réglage de QGIS {setting}. {packages}</translation>
</message>
<message>
<source>QGIS's Python {version} cannot import what cloud removal needs: {reasons}.</source>
<translation>Le Python {version} de QGIS ne peut pas importer ce dont le retrait des nuages a besoin : {reasons}.</translation>
</message>
<message>
<source>Get LiteRT: 'python3 -m pip install --user --no-deps ai-edge-litert' with QGIS's Python (in the OSGeo4W Shell on Windows; on Debian and Ubuntu add --break-system-packages), then start QGIS again.</source>
<translation>Obtenir LiteRT : 'python3 -m pip install --user --no-deps ai-edge-litert' avec le Python de QGIS (sous Windows dans la console OSGeo4W ; sous Debian et Ubuntu ajoutez --break-system-packages), puis relancez QGIS.</translation>
</message>
<message>
<source>Or give another Python that has rasterio, numpy and ai-edge-litert: set the environment variable {variable} or the QGIS setting {setting} to its path.</source>
<translation>Ou donnez un autre Python qui a rasterio, numpy et ai-edge-litert : mettez son chemin dans la variable d'environnement {variable} ou dans le réglage de QGIS {setting}.</translation>
</message>
<message>
<source>Get LiteRT: run 'Install or check dependencies' (Processing Toolbox, Cloud Removal, Setup) with ACTION = {action}, or in a terminal: qgis_process run {installer} --ACTION={action}. It goes into your QGIS profile, not into QGIS.</source>
<translation>Obtenir LiteRT : exécutez « Vérifier ou installer les dépendances » (boîte à outils de traitements, Retrait des nuages, Mise en place) avec ACTION = {action}, ou dans un terminal : qgis_process run {installer} --ACTION={action}. Cela va dans votre profil QGIS, pas dans QGIS.</translation>
</message>
<message>
<source>Simulate Clouds</source>
<translation>Simuler des nuages</translation>
</message>
<message>
<source>Puts clouds and their shadows on a clear satellite raster.</source>
<translation>Met des nuages et leurs ombres sur un raster de satellite sans nuages.</translation>
</message>
<message>
<source>&lt;p&gt;Puts fractal clouds on a clear optical satellite raster, and the shadows they cast where the sun stands as you say. So the truth under the clouds is known: remove them with Remove Clouds (pix2pix), and compare with Evaluate Cloud Removal.&lt;/p&gt;&lt;p&gt;Every band gets the same clouds. Shadows are the deeper the longer a band's wavelength is, as less skylight falls into them: known from the bands' roles, or from their wavelengths; other bands get a middling shadow. Pixels without data, and pixels without cloud or shadow, stay as they are, bit for bit; data type, nodata, scale, CRS, grid and band names stay those of the input.&lt;/p&gt;&lt;p&gt;The raster is worked through in windows; what is held of it is five bytes a pixel, whatever its bands and type.&lt;/p&gt;</source>
<translation>&lt;p&gt;Met des nuages fractals sur un raster optique de satellite sans nuages, et les ombres qu'ils jettent quand le soleil est là où vous le dites. Ainsi la vérité sous les nuages est connue : retirez-les avec « Retirer les nuages (pix2pix) » et comparez avec « Évaluer le retrait des nuages ».&lt;/p&gt;&lt;p&gt;Chaque bande reçoit les mêmes nuages. Les ombres sont d'autant plus profondes que la longueur d'onde de la bande est grande, car moins de lumière du ciel y tombe : on le sait par le rôle des bandes ou par leurs longueurs d'onde ; les autres reçoivent une ombre moyenne. Les pixels sans données et les pixels sans nuage ni ombre restent tels quels, bit pour bit ; type de données, nodata, échelle, SCR, grille et noms de bandes restent ceux de l'entrée.&lt;/p&gt;&lt;p&gt;Le raster est traité par fenêtres ; il en est gardé cinq octets par pixel, quels que soient ses bandes et son type.&lt;/p&gt;</translation>
</message>
<message>
<source>A raster of reflectance without clouds: a file that GDAL reads.</source>
<translation>Un raster de réflectance sans nuages : un fichier que GDAL lit.</translation>
</message>
<message>
<source>Leave empty where the raster names its bands (description such as B3 or green, wavelength, colour interpretation). It decides how deep shadows are.</source>
<translation>Laissez vide si le raster nomme ses bandes (description comme B3 ou green, longueur d'onde, interprétation de couleur). La profondeur des ombres en dépend.</translation>
</message>
<message>
<source>thin: veils that let the ground through. broken: many small opaque clouds. thick: large opaque clouds. fog: an even haze, mostly over everything.</source>
<translation>thin : voiles qui laissent voir le sol. broken : beaucoup de petits nuages opaques. thick : grands nuages opaques. fog : une brume égale, le plus souvent sur tout.</translation>
</message>
<message>
<source>Share of the pixels with data whose cloud has an opacity above 0.05.</source>
<translation>Part des pixels avec données dont le nuage a une opacité supérieure à 0,05.</translation>
</message>
<message>
<source>you test for more or less cloud: the more, the harder it is to remove.</source>
<translation>si vous testez plus ou moins de nuages : plus il y en a, plus ils sont difficiles à retirer.</translation>
</message>
<message>
<source>Clockwise from north: 90 is east, 180 south. Shadows fall on the other side.</source>
<translation>Dans le sens des aiguilles d'une montre depuis le nord : 90 est l'est, 180 le sud. Les ombres tombent de l'autre côté.</translation>
</message>
<message>
<source>the raster's metadata give the sun's azimuth.</source>
<translation>si les métadonnées du raster donnent l'azimut du soleil.</translation>
</message>
<message>
<source>Above the horizon. The lower the sun, the further off the shadows.</source>
<translation>Au-dessus de l'horizon. Plus le soleil est bas, plus les ombres sont loin.</translation>
</message>
<message>
<source>the raster's metadata give the sun's height (90 minus the zenith angle).</source>
<translation>si les métadonnées du raster donnent la hauteur du soleil (90 moins l'angle zénithal).</translation>
</message>
<message>
<source>Above the ground. A shadow lies cloud height / tan(sun height) from its cloud; metres become pixels by the raster's CRS.</source>
<translation>Au-dessus du sol. Une ombre est à hauteur du nuage / tan(hauteur du soleil) de son nuage ; les mètres deviennent des pixels par le SCR du raster.</translation>
</message>
<message>
<source>shadows should lie closer to their clouds (lower it) or further off (raise it).</source>
<translation>si les ombres doivent être plus près de leurs nuages (diminuez) ou plus loin (augmentez).</translation>
</message>
<message>
<source>The same number gives the same clouds again, another number others.</source>
<translation>Le même nombre redonne les mêmes nuages, un autre nombre d'autres.</translation>
</message>
<message>
<source>you want other clouds, such as for several tests on one raster.</source>
<translation>si vous voulez d'autres nuages, par exemple pour plusieurs tests sur un raster.</translation>
</message>
<message>
<source>GeoTIFF, 0 (clear) to 1 (opaque), -9999 without data.</source>
<translation>GeoTIFF, de 0 (dégagé) à 1 (opaque), -9999 sans données.</translation>
</message>
<message>
<source>GeoTIFF, share of the sunlight missing on ground that is seen, -9999 without data.</source>
<translation>GeoTIFF, part de la lumière du soleil qui manque sur le sol visible, -9999 sans données.</translation>
</message>
<message>
<source>{name}, with clouds</source>
<translation>{name}, avec nuages</translation>
</message>
<message>
<source>{name}, cloud shadow</source>
<translation>{name}, ombre des nuages</translation>
</message>
<message>
<source>cloud,clouds,shadow,haze,fog,simulation,synthetic,fractal,noise,test,satellite,raster</source>
<translation>nuage,nuages,ombre,brume,brouillard,simulation,synthétique,fractale,bruit,test,satellite,raster,cloud</translation>
</message>
<message>
<source>Clear raster</source>
<translation>Raster sans nuages</translation>
</message>
<message>
<source>Kind of clouds</source>
<translation>Sorte de nuages</translation>
</message>
<message>
<source>you test for a weather that is not broken cloud.</source>
<translation>si vous testez un autre temps que des nuages épars.</translation>
</message>
<message>
<source>Cloud cover (%)</source>
<translation>Couverture nuageuse (%)</translation>
</message>
<message>
<source>Azimuth of the sun (degrees)</source>
<translation>Azimut du soleil (degrés)</translation>
</message>
<message>
<source>Height of the sun (degrees)</source>
<translation>Hauteur du soleil (degrés)</translation>
</message>
<message>
<source>Height of the clouds (m)</source>
<translation>Hauteur des nuages (m)</translation>
</message>
<message>
<source>Seed</source>
<translation>Graine</translation>
</message>
<message>
<source>With clouds</source>
<translation>Avec nuages</translation>
</message>
<message>
<source>Opacity of the clouds</source>
<translation>Opacité des nuages</translation>
</message>
<message>
<source>you want the truth about the clouds, such as a mask for the evaluation.</source>
<translation>si vous voulez la vérité sur les nuages, par exemple comme masque pour l'évaluation.</translation>
</message>
<message>
<source>Shadows of the clouds</source>
<translation>Ombres des nuages</translation>
</message>
<message>
<source>you want the truth about the shadows.</source>
<translation>si vous voulez la vérité sur les ombres.</translation>
</message>
<message>
<source>Train From Pair</source>
<translation>Entraîner à partir de paires</translation>
</message>
<message>
<source>Training</source>
<translation>Entraînement</translation>
</message>
<message>
<source>Makes a model of your own from a cloudy and a clear raster of one place.</source>
<translation>Crée votre propre modèle à partir d'un raster nuageux et d'un raster sans nuages d'un même lieu.</translation>
</message>
<message>
<source>&lt;p&gt;Trains a model on one or more pairs of a cloudy and a clear raster, and tests it on blocks of the same place that were held out. The model is a folder that Remove Clouds uses at once (its parameter MODEL).&lt;/p&gt;&lt;p&gt;The report says how far the model is from the clear date on the test blocks, with an interval, beside the cloudy input and the model it started from. It says nothing of other places, seasons and sensors.&lt;/p&gt;&lt;p&gt;The work is done by a worker process that has TensorFlow, never by QGIS's own Python: 'Install or check dependencies' sets one up. Cancelling keeps the last checkpoint; RESUME goes on from it.&lt;/p&gt;</source>
<translation>&lt;p&gt;Entraîne un modèle sur une ou plusieurs paires d'un raster nuageux et d'un raster sans nuages, et le teste sur des blocs du même lieu qui ont été mis de côté. Le modèle est un dossier que « Retirer les nuages » utilise aussitôt (son paramètre MODEL).&lt;/p&gt;&lt;p&gt;Le rapport dit à quelle distance de la date sans nuages le modèle se trouve sur les blocs de test, avec un intervalle, à côté de l'entrée nuageuse et du modèle dont il est parti. Il ne dit rien d'autres lieux, saisons et capteurs.&lt;/p&gt;&lt;p&gt;Le travail est fait par un processus auxiliaire qui a TensorFlow, jamais par le Python de QGIS : « Vérifier ou installer les dépendances » en met un en place. Annuler garde le dernier point de reprise ; RESUME repart de là.&lt;/p&gt;</translation>
</message>
<message>
<source>The last checkpoint is in {folder}: run again with the same settings, MODEL_FOLDER {model} and RESUME to go on from it.</source>
<translation>Le dernier point de reprise est dans {folder} : relancez avec les mêmes réglages, MODEL_FOLDER {model} et RESUME pour repartir de là.</translation>
</message>
<message>
<source>cloud,train,training,learn,fine-tune,finetune,model,pair,gan,pix2pix,deep learning,neural network,keras,tensorflow,satellite,raster</source>
<translation>nuage,entraîner,entraînement,apprendre,fine-tune,finetune,modèle,paire,gan,pix2pix,apprentissage profond,réseau de neurones,keras,tensorflow,satellite,raster,train</translation>
</message>
<message>
<source>Of {name}, {unread} cannot be opened as a raster. Check that each file is there, and that GDAL knows it.</source>
<translation>De {name}, {unread} ne peut pas être ouvert comme raster. Vérifiez que chaque fichier existe et que GDAL le connaît.</translation>
</message>
<message>
<source>nothing</source>
<translation>rien</translation>
</message>
<message>
<source>One raster, or one of each pair: with clouds, and some ground to be seen.</source>
<translation>Un raster, ou un par paire : avec des nuages, et un peu de sol visible.</translation>
</message>
<message>
<source>The same places without clouds, in the same order, days to a few weeks apart. They are warped onto the cloudy rasters' pixels where they have others.</source>
<translation>Les mêmes lieux sans nuages, dans le même ordre, à quelques jours ou quelques semaines. Ils sont ramenés aux pixels des rasters nuageux là où ils en ont d'autres.</translation>
</message>
<message>
<source>One for each pair, or none: then cloudy is what differs from the clear raster by more than 0.06 reflectance in some band.</source>
<translation>Un par paire, ou aucun : alors est nuageux ce qui diffère du raster sans nuages de plus de 0,06 de réflectance dans une bande.</translation>
</message>
<message>
<source>At least 128 x 128 pixels with clouds and ground. Empty: all of the rasters.</source>
<translation>Au moins 128 x 128 pixels avec nuages et sol. Vide : les rasters entiers.</translation>
</message>
<message>
<source>bundled: fine-tune the model of this plugin. model: fine-tune the one given below. scratch: random weights, which takes longer and more pixels.</source>
<translation>bundled : affiner le modèle de cette extension. model : affiner celui donné plus bas. scratch : poids au hasard, ce qui prend plus de temps et de pixels.</translation>
</message>
<message>
<source>The folder of a model bundle (manifest.json), for START = model.</source>
<translation>Le dossier d'un paquet de modèle (manifest.json), pour START = model.</translation>
</message>
<message>
<source>quick: minutes on two cores. thorough: some twenty times as long. recipe2020: the 54 million parameter pix2pix U-Net with a discriminator of 2020, from scratch; it needs a GPU, and its models cannot tell where cloud is.</source>
<translation>quick : des minutes sur deux cœurs. thorough : environ vingt fois plus long. recipe2020 : le U-Net pix2pix de 2020, de 54 millions de paramètres, avec un discriminateur, à partir de zéro ; il lui faut un GPU, et ses modèles ne savent pas dire où sont les nuages.</translation>
</message>
<message>
<source>How patches are varied; both images of a pair always get the same. rotation: quarter turns. rotation_skew: also shear and zoom by up to 0.15. full: also mirrored, and brighter or darker.</source>
<translation>Comment les extraits sont variés ; les deux images d'une paire reçoivent toujours la même variation. rotation : quarts de tour. rotation_skew : aussi cisaillement et zoom jusqu'à 0,15. full : aussi en miroir, et plus clairs ou plus sombres.</translation>
</message>
<message>
<source>Empty: those of the preset, or as many as MINUTES are enough for.</source>
<translation>Vide : ceux du préréglage, ou autant que MINUTES en permet.</translation>
</message>
<message>
<source>Instead of steps: how long it may take, on this machine, in all.</source>
<translation>Au lieu des pas : combien de temps cela peut durer en tout sur cette machine.</translation>
</message>
<message>
<source>As in Remove Clouds: any_nonzero, s2_scl, landsat_qa, or those of MASK_VALUES.</source>
<translation>Comme dans « Retirer les nuages » : any_nonzero, s2_scl, landsat_qa, ou celles de MASK_VALUES.</translation>
</message>
<message>
<source>A multiple of 16. Smaller ones take less memory. Empty: the preset's.</source>
<translation>Un multiple de 16. Les plus petits prennent moins de mémoire. Vide : celui du préréglage.</translation>
</message>
<message>
<source>The same seed gives the same samples in the same order.</source>
<translation>La même graine donne les mêmes échantillons dans le même ordre.</translation>
</message>
<message>
<source>Go on with a run that was cancelled or ended by a fault: give the same MODEL_FOLDER and the same settings. Its checkpoints are beside that folder.</source>
<translation>Reprendre une exécution annulée ou terminée par une erreur : donnez le même MODEL_FOLDER et les mêmes réglages. Ses points de reprise sont à côté de ce dossier.</translation>
</message>
<message>
<source>The model bundle: choose it as MODEL in Remove Clouds.</source>
<translation>Le paquet de modèle : choisissez-le comme MODEL dans « Retirer les nuages ».</translation>
</message>
<message>
<source>One HTML page: curves, pictures, scatter plots, scores, settings and warnings.</source>
<translation>Une page HTML : courbes, images, nuages de points, scores, réglages et avertissements.</translation>
</message>
<message>
<source>CSV: losses and selection error by step.</source>
<translation>CSV : pertes et erreur de sélection par pas.</translation>
</message>
<message>
<source>Cloudy rasters</source>
<translation>Rasters nuageux</translation>
</message>
<message>
<source>Clear rasters</source>
<translation>Rasters sans nuages</translation>
</message>
<message>
<source>Cloud masks</source>
<translation>Masques de nuages</translation>
</message>
<message>
<source>the two dates differ by more than clouds, such as by harvest or snow.</source>
<translation>si les deux dates diffèrent par autre chose que les nuages, comme une récolte ou de la neige.</translation>
</message>
<message>
<source>Extent to train on</source>
<translation>Emprise pour l'entraînement</translation>
</message>
<message>
<source>the rasters hold much that is unlike the place you need the model for.</source>
<translation>si les rasters contiennent beaucoup de choses qui ne ressemblent pas au lieu pour lequel il vous faut le modèle.</translation>
</message>
<message>
<source>Number of the band in the cloudy rasters; leave empty where they name their bands (description such as B3 or green, wavelength, colour interpretation).</source>
<translation>Numéro de la bande dans les rasters nuageux ; laissez vide s'ils nomment leurs bandes (description comme B3 ou green, longueur d'onde, interprétation de couleur).</translation>
</message>
<message>
<source>Start from</source>
<translation>Partir de</translation>
</message>
<message>
<source>the plugin's models lack your bands, or you go on from a model of your own.</source>
<translation>si vos bandes manquent aux modèles de l'extension, ou si vous partez de votre propre modèle.</translation>
</message>
<message>
<source>Model folder to start from</source>
<translation>Dossier du modèle dont on part</translation>
</message>
<message>
<source>you start from a model of your own.</source>
<translation>si vous partez de votre propre modèle.</translation>
</message>
<message>
<source>Preset</source>
<translation>Préréglage</translation>
</message>
<message>
<source>the report of a quick run looks promising, and there is time.</source>
<translation>si le rapport d'une exécution avec quick est prometteur, et qu'il y a le temps.</translation>
</message>
<message>
<source>Augmentation</source>
<translation>Variation des échantillons</translation>
</message>
<message>
<source>the model is for dates in another light than those of the pairs (full).</source>
<translation>si le modèle est pour des dates d'une autre lumière que celle des paires (full).</translation>
</message>
<message>
<source>Steps</source>
<translation>Pas</translation>
</message>
<message>
<source>the report's curves still fall at the end (more), or only before (fewer).</source>
<translation>si les courbes du rapport descendent encore à la fin (plus), ou seulement avant (moins).</translation>
</message>
<message>
<source>Minutes</source>
<translation>Minutes</translation>
</message>
<message>
<source>it has to be done by a certain time.</source>
<translation>si cela doit être prêt à une heure donnée.</translation>
</message>
<message>
<source>What the masks' values mean</source>
<translation>Ce que veulent dire les valeurs des masques</translation>
</message>
<message>
<source>Values of the masks that are cloud</source>
<translation>Valeurs des masques qui sont nuage</translation>
</message>
<message>
<source>Patch size (pixels)</source>
<translation>Taille des extraits (pixels)</translation>
</message>
<message>
<source>memory runs out (lower it), or clouds are larger than a patch (raise it).</source>
<translation>si la mémoire manque (diminuez), ou si les nuages sont plus grands qu'un extrait (augmentez).</translation>
</message>
<message>
<source>you want to see how far the scores hang on chance: try several.</source>
<translation>si vous voulez voir à quel point les scores tiennent au hasard : essayez-en plusieurs.</translation>
</message>
<message>
<source>Learning rate</source>
<translation>Taux d'apprentissage</translation>
</message>
<message>
<source>Learning rate of the discriminator (recipe2020)</source>
<translation>Taux d'apprentissage du discriminateur (recipe2020)</translation>
</message>
<message>
<source>Weight of the L1 loss (recipe2020)</source>
<translation>Poids de la perte L1 (recipe2020)</translation>
</message>
<message>
<source>Weight of 1 - SSIM</source>
<translation>Poids de 1 - SSIM</translation>
</message>
<message>
<source>Weight of the detail's L1</source>
<translation>Poids de la L1 des détails</translation>
</message>
<message>
<source>Weight of opacity and shadow</source>
<translation>Poids de l'opacité et de l'ombre</translation>
</message>
<message>
<source>Empty: the preset's.</source>
<translation>Vide : celui du préréglage.</translation>
</message>
<message>
<source>Go on from the last checkpoint</source>
<translation>Reprendre au dernier point de reprise</translation>
</message>
<message>
<source>a run ended before its time.</source>
<translation>si une exécution s'est terminée avant l'heure.</translation>
</message>
<message>
<source>Folder of the model</source>
<translation>Dossier du modèle à écrire</translation>
</message>
<message>
<source>History</source>
<translation>Historique</translation>
</message>
<message>
<source>Model</source>
<translation>Modèle</translation>
</message>
<message>
<source>Device</source>
<translation>Appareil</translation>
</message>
<message>
<source>you experiment with the training itself.</source>
<translation>si vous expérimentez sur l'entraînement lui-même.</translation>
</message>
<message>
<source>Cancelled; nothing was written.</source>
<translation>Annulé ; rien n'a été écrit.</translation>
</message>
<message>
<source>The Python {python} cannot be asked: {reason}.</source>
<translation>Impossible d'interroger le Python {python} : {reason}.</translation>
</message>
<message>
<source>The worker {python} ended without a result (exit code {code}). Check that its environment has rasterio, numpy and ai-edge-litert. Its last words: {words}</source>
<translation>Le processus auxiliaire {python} s'est terminé sans résultat (code de sortie {code}). Vérifiez que son environnement a rasterio, numpy et ai-edge-litert. Ses derniers mots : {words}</translation>
</message>
<message>
<source>The worker {python} was killed or crashed (signal or code {code}), for example because memory ran out. Its last words: {words}</source>
<translation>Le processus auxiliaire {python} a été tué ou a planté (signal ou code {code}), par exemple faute de mémoire. Ses derniers mots : {words}</translation>
</message>
<message>
<source>none</source>
<translation>aucun</translation>
</message>
<message>
<source>The worker's Python {python} cannot be started: {reason}.</source>
<translation>Le Python du processus auxiliaire {python} ne peut pas être lancé : {reason}.</translation>
</message>
<message>
<source>Cloud Removal</source>
<translation>Retrait des nuages</translation>
</message>
<message>
<source>Remove Clouds…</source>
<translation>Retirer les nuages…</translation>
</message>
<message>
<source>Remove clouds from the active raster layer</source>
<translation>Retirer les nuages de la couche raster active</translation>
</message>
<message>
<source>QGIS's Python lacks a package.</source>
<translation>Il manque un paquet au Python de QGIS.</translation>
</message>
<message>
<source>Install…</source>
<translation>Installer…</translation>
</message>
<message>
<source>Cloud Removal (pix2pix)</source>
<translation>Retrait des nuages (pix2pix)</translation>
</message>
</context>
</TS>
