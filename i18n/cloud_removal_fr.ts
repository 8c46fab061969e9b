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
<source>Programs (*)</source>
<translation>Programmes (*)</translation>
</message>
<message>
<source>The Python {python} lacks {modules}. Install them there, or let install_worker make an environment.</source>
<translation>Il manque {modules} au Python {python}. Installez-le là, ou laissez install_worker créer un environnement.</translation>
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
<source>Removed: {folder}</source>
<translation>Supprimé : {folder}</translation>
</message>
<message>
<source>own environment</source>
<translation>environnement propre</translation>
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
<source>Devices of TensorFlow: {devices}</source>
<translation>Appareils de TensorFlow : {devices}</translation>
</message>
<message>
<source>{python} is no Python: it answered '{answer}'.</source>
<translation>{python} n'est pas un Python : il a répondu '{answer}'.</translation>
</message>
<message>
<source>TensorFlow does not start there: {reason}</source>
<translation>TensorFlow ne démarre pas là : {reason}</translation>
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
<source>&lt;p&gt;Says how far a result of cloud removal is from the truth, over all, cloudy and clear pixels: mean absolute error (MAE) and RMSE in reflectance, PSNR, structural similarity (SSIM), spectral angle (SAM), Pearson correlation and the error of the NDVI.&lt;/p&gt;&lt;p&gt;With the cloudy input, that and two simple fills are measured beside it: the mean colour of the clear pixels put where a brightness threshold says cloud, and where it was cloudy in truth. A result that does not beat the first is worth nothing there; the second knows the truth, and is hard to reach.&lt;/p&gt;&lt;p&gt;A pixel is cloudy where the mask is not 0; without a mask, where input and truth differ by more than 0.06 reflectance in some band. Pixels without data in any of the rasters are left out of everything. All rasters must be on the same grid; pixel values become reflectance by the bands' scale and offset, else by the tags SCALE and OFFSET, else by data type.&lt;/p&gt;</source>
<translation>&lt;p&gt;Dit à quelle distance de la vérité se trouve un résultat de retrait des nuages, sur tous les pixels, nuageux et dégagés : erreur absolue moyenne (MAE) et RMSE en réflectance, PSNR, similarité structurelle (SSIM), angle spectral (SAM), corrélation de Pearson et erreur du NDVI.&lt;/p&gt;&lt;p&gt;Avec l'entrée nuageuse, celle-ci et deux remplissages simples sont mesurés aussi : la couleur moyenne des pixels dégagés, mise là où un seuil de luminosité dit nuage, et là où c'était nuageux en vérité. Un résultat qui ne fait pas mieux que le premier n'y vaut rien ; le second connaît la vérité et est difficile à atteindre.&lt;/p&gt;&lt;p&gt;Un pixel est nuageux là où le masque n'est pas 0 ; sans masque, là où l'entrée et la vérité diffèrent de plus de 0,06 de réflectance dans une bande. Les pixels sans données dans l'un des rasters sont laissés de côté partout. Tous les rasters doivent être sur la même grille ; les valeurs de pixel deviennent réflectance par l'échelle et le décalage des bandes, sinon par les étiquettes SCALE et OFFSET, sinon selon le type de données.&lt;/p&gt;</translation>
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
<source>The worker's Python was another version: made anew</source>
<translation>Le Python de l'auxiliaire était d'une autre version : recréé</translation>
</message>
<message>
<source>Cancelled; what was being installed may be incomplete.</source>
<translation>Annulé ; ce qui était en cours d'installation peut être incomplet.</translation>
</message>
<message>
<source>QGIS's Python was not found as a program (looked for {candidates}). Install a Python 3.10 to 3.13 (python.org), and give its path as PYTHON.</source>
<translation>Le Python de QGIS n'a pas été trouvé comme programme (cherché : {candidates}). Installez un Python de 3.10 à 3.13 (python.org), et donnez son chemin comme PYTHON.</translation>
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
<source>Starting TensorFlow</source>
<translation>Démarrage de TensorFlow</translation>
</message>
<message>
<source>Training {count} parameters {origin}: {preset}, augmentation {augmentation}, batches of {batch}, rate {rate}, seed {seed}</source>
<translation>Entraînement de {count} paramètres {origin} : {preset}, variation {augmentation}, lots de {batch}, taux {rate}, graine {seed}</translation>
</message>
<message>
<source>from scratch</source>
<translation>à partir de zéro</translation>
</message>
<message>
<source>Step {step} of {steps}, {losses}, {time} left</source>
<translation>Pas {step} sur {steps}, {losses}, reste {time}</translation>
</message>
<message>
<source>cloudy input {error}</source>
<translation>entrée nuageuse {error}</translation>
</message>
<message>
<source>The model '{name}' gives {heads} and no opacity</source>
<translation>Le modèle '{name}' donne {heads} et pas d'opacité</translation>
</message>
<message>
<source>The mask's type is '{type}'; expected {types}.</source>
<translation>Le type du masque est '{type}' ; attendu : {types}.</translation>
</message>
<message>
<source>A mask of the type 'values' needs MASK_VALUES, the values that are cloud: 1,4,5.</source>
<translation>Un masque du type 'values' a besoin de MASK_VALUES, les valeurs qui sont nuage : 1,4,5.</translation>
</message>
<message>
<source>The bands do not share one scale and offset ({bands}). Bring them to one scale first, for example with the raster calculator.</source>
<translation>Les bandes n'ont pas une échelle et un décalage communs ({bands}). Ramenez-les d'abord à une même échelle, par exemple avec la calculatrice raster.</translation>
</message>
<message>
<source>{count} bands: {bands}</source>
<translation>{count} bandes : {bands}</translation>
</message>
<message>
<source>none</source>
<translation>aucun</translation>
</message>
<message>
<source>{model} needs {roles}</source>
<translation>{model} a besoin de {roles}</translation>
</message>
<message>
<source>{width} x {height} pixels of {step_x} x {step_y} from ({left}, {top}) in {crs}</source>
<translation>{width} x {height} pixels de {step_x} x {step_y} à partir de ({left}, {top}) en {crs}</translation>
</message>
<message>
<source>the raster</source>
<translation>le raster</translation>
</message>
<message>
<source>{error}. This is a bug; please report it.</source>
<translation>{error}. C'est un défaut du programme ; merci de le signaler.</translation>
</message>
<message>
<source> in EXTENT</source>
<translation> dans EXTENT</translation>
</message>
<message>
<source>a difference of more than 0.06 reflectance</source>
<translation>une différence de plus de 0,06 de réflectance</translation>
</message>
<message>
<source>the model's opacity</source>
<translation>l'opacité du modèle</translation>
</message>
<message>
<source>the mask {name}</source>
<translation>le masque {name}</translation>
</message>
<message>
<source>{name}: {share} of the area clear, gains {gains}, expected error {error} where both dates are clear</source>
<translation>{name} : {share} de la zone dégagée, gains {gains}, erreur attendue {error} là où les deux dates sont dégagées</translation>
</message>
<message>
<source>no clear pixel in common with the raster's area; it is not used</source>
<translation>aucun pixel dégagé en commun avec la zone du raster ; elle n'est pas utilisée</translation>
</message>
<message>
<source>every pixel</source>
<translation>tous les pixels</translation>
</message>
<message>
<source>no pixel</source>
<translation>aucun pixel</translation>
</message>
<message>
<source>band 1 of {count}</source>
<translation>bande 1 sur {count}</translation>
</message>
<message>
<source>x {left} to {right}, y {bottom} to {top}</source>
<translation>x {left} à {right}, y {bottom} à {top}</translation>
</message>
<message>
<source>observed</source>
<translation>observé</translation>
</message>
<message>
<source>made up</source>
<translation>inventé</translation>
</message>
<message>
<source>from a reference</source>
<translation>d'une autre date</translation>
</message>
<message>
<source>made up by the generator</source>
<translation>inventé par le générateur</translation>
</message>
<message>
<source>clear</source>
<translation>dégagé</translation>
</message>
<message>
<source>thin cloud</source>
<translation>nuage fin</translation>
</message>
<message>
<source>thick cloud</source>
<translation>nuage épais</translation>
</message>
<message>
<source>shadow</source>
<translation>ombre</translation>
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
<source>auto: the model that covers most of the raster's bands. g-r-nir: green, red, near infrared. r-g-b: any visible image; of 8 bit, SCALE has to say what reflectance 255 is. b-g-r-nir: all four.</source>
<translation>auto : le modèle qui couvre le plus de bandes du raster. g-r-nir : vert, rouge, proche infrarouge. r-g-b : toute image du visible ; en 8 bits, SCALE doit dire quelle réflectance est 255. b-g-r-nir : les quatre.</translation>
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
<source>edges of the replaced areas show (raise it), or no clear pixel may change (0, and no growth).</source>
<translation>si les bords des zones remplacées se voient (augmentez), ou si aucun pixel dégagé ne doit changer (0, et pas de croissance).</translation>
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
<source>GDAL's for GeoTIFF, such as COMPRESS=ZSTD|ZSTD_LEVEL=9. Empty: tiled and DEFLATE.</source>
<translation>Celles de GDAL pour GeoTIFF, comme COMPRESS=ZSTD|ZSTD_LEVEL=9. Vide : en tuiles et DEFLATE.</translation>
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
<message>
<source>'{0}' ({1} x {2} pixels) or '{3}' ({4} x {5}) has no georeference, so CLEAR cannot be placed on CLOUDY. Georeference both, or give rasters of the same size.</source>
<translation>'{0}' ({1} x {2} pixels) ou '{3}' ({4} x {5}) n'a pas de géoréférence : CLEAR ne peut pas être placé sur CLOUDY. Géoréférencez les deux, ou donnez des rasters de même taille.</translation>
</message>
<message>
<source>'{0}' ({1}) cannot be stacked on '{2}' ({3}): they differ in grid, data type or nodata value. Choose assets of one resolution, or resample them to one grid first.</source>
<translation>'{0}' ({1}) ne peut pas être empilé sur '{2}' ({3}) : ils diffèrent par la grille, le type de données ou la valeur nodata. Choisissez des images d'une même résolution, ou ramenez-les d'abord à une même grille.</translation>
</message>
<message>
<source>'{0}' and '{1}' have no pixel with data in common (nodata is {2} and {3}). Choose other rasters, or correct their nodata values.</source>
<translation>'{0}' et '{1}' n'ont en commun aucun pixel avec des données (nodata vaut {2} et {3}). Choisissez d'autres rasters, ou corrigez leurs valeurs nodata.</translation>
</message>
<message>
<source>'{0}' and '{1}' hold the same pixels: there is nothing to learn. Give a cloudy and a clear date of one place.</source>
<translation>'{0}' et '{1}' contiennent les mêmes pixels : il n'y a rien à apprendre. Donnez une date nuageuse et une date dégagée d'un même lieu.</translation>
</message>
<message>
<source>'{0}' as a Cloud Optimized GeoTIFF may take {1} MB of disk while it is made, and {2} MB are free. Switch COG off, or choose a folder on another disk.</source>
<translation>'{0}' en Cloud Optimized GeoTIFF peut prendre {1} Mo de disque pendant l'écriture, et {2} Mo sont libres. Désactivez COG, ou choisissez un dossier sur un autre disque.</translation>
</message>
<message>
<source>'{0}' cannot be a Cloud Optimized GeoTIFF. End the name with .tif, or switch COG off.</source>
<translation>'{0}' ne peut pas être un Cloud Optimized GeoTIFF. Terminez le nom par .tif, ou désactivez COG.</translation>
</message>
<message>
<source>'{0}' cannot be read as JSON: {1}</source>
<translation>'{0}' ne peut pas être lu comme JSON : {1}</translation>
</message>
<message>
<source>'{0}' cannot be read as a raster ({1}). Check that it is a raster that GDAL can open, whole, and readable for you.</source>
<translation>'{0}' ne peut pas être lu comme raster ({1}). Vérifiez que c'est un raster que GDAL sait ouvrir, qu'il est entier et que vous avez le droit de le lire.</translation>
</message>
<message>
<source>'{0}' cannot be read at rows {1} to {2} ({3}). The file is probably truncated or damaged: copy or download it again.</source>
<translation>'{0}' ne peut pas être lu aux lignes {1} à {2} ({3}). Le fichier est probablement tronqué ou endommagé : copiez-le ou téléchargez-le de nouveau.</translation>
</message>
<message>
<source>'{0}' cannot be replaced: {1}. Close it in other programs, or choose another name.</source>
<translation>'{0}' ne peut pas être remplacé : {1}. Fermez-le dans les autres programmes, ou choisissez un autre nom.</translation>
</message>
<message>
<source>'{0}' cannot be run on inputs of shape {1} ({2}). The bundle's manifest does not fit its network, or memory is short: then set MEMORY or TILE_SIZE lower.</source>
<translation>'{0}' ne peut pas être exécuté sur des entrées de forme {1} ({2}). Le manifeste du paquet ne correspond pas à son réseau, ou la mémoire manque : donnez alors à MEMORY ou TILE_SIZE une valeur plus petite.</translation>
</message>
<message>
<source>'{0}' cannot be written ({1}). Check that the disk has room and that you may write there.</source>
<translation>'{0}' ne peut pas être écrit ({1}). Vérifiez que le disque a de la place et que vous avez le droit d'y écrire.</translation>
</message>
<message>
<source>'{0}' cannot be written: ENVI has no signed bytes. End its name with .tif.</source>
<translation>'{0}' ne peut pas être écrit : ENVI n'a pas d'octets signés. Terminez son nom par .tif.</translation>
</message>
<message>
<source>'{0}' cannot be written: its header would be '{1}', which is there and belongs to another file. Give the output another name.</source>
<translation>'{0}' ne peut pas être écrit : son en-tête serait '{1}', qui existe déjà et appartient à un autre fichier. Donnez un autre nom à la sortie.</translation>
</message>
<message>
<source>'{0}' cannot be written: only GeoTIFF (.tif, .tiff) and ENVI (.bil) are. End the name with .tif.</source>
<translation>'{0}' ne peut pas être écrit : seuls le sont GeoTIFF (.tif, .tiff) et ENVI (.bil). Terminez le nom par .tif.</translation>
</message>
<message>
<source>'{0}' cannot be written: only GeoTIFF has categories. End its name with .tif.</source>
<translation>'{0}' ne peut pas être écrit : seul GeoTIFF a des catégories. Terminez son nom par .tif.</translation>
</message>
<message>
<source>'{0}' cannot be written: there is no folder {1}. Create it, or choose another.</source>
<translation>'{0}' ne peut pas être écrit : le dossier {1} n'existe pas. Créez-le ou choisissez-en un autre.</translation>
</message>
<message>
<source>'{0}' cannot be written: you may not write to {1}.</source>
<translation>'{0}' ne peut pas être écrit : vous n'avez pas le droit d'écrire dans {1}.</translation>
</message>
<message>
<source>'{0}' cannot be written: {1}. Choose a folder with room that you may write to, and a file that is not open elsewhere.</source>
<translation>'{0}' ne peut pas être écrit : {1}. Choisissez un dossier qui a de la place et où vous avez le droit d'écrire, et un fichier qui n'est pas ouvert ailleurs.</translation>
</message>
<message>
<source>'{0}' cannot be written: {1}. Choose a folder with room that you may write to.</source>
<translation>'{0}' ne peut pas être écrit : {1}. Choisissez un dossier qui a de la place et où vous avez le droit d'écrire.</translation>
</message>
<message>
<source>'{0}' cannot be written: {1}. Choose an existing folder you may write to.</source>
<translation>'{0}' ne peut pas être écrit : {1}. Choisissez un dossier existant où vous avez le droit d'écrire.</translation>
</message>
<message>
<source>'{0}' cannot be written: {1}. Give the name of a file in an existing folder.</source>
<translation>'{0}' ne peut pas être écrit : {1}. Donnez le nom d'un fichier dans un dossier existant.</translation>
</message>
<message>
<source>'{0}' does not hold the weights of the networks that its manifest describes ({1}). Get the bundle again.</source>
<translation>'{0}' ne contient pas les poids des réseaux que son manifeste décrit ({1}). Procurez-vous de nouveau le paquet.</translation>
</message>
<message>
<source>'{0}' does not hold the weights of this network ({1}). Get the bundle again.</source>
<translation>'{0}' ne contient pas les poids de ce réseau ({1}). Procurez-vous de nouveau le paquet.</translation>
</message>
<message>
<source>'{0}' has a geotransform that cannot be inverted ({1}). Correct its georeference.</source>
<translation>'{0}' a une géotransformation qui ne peut pas être inversée ({1}). Corrigez sa géoréférence.</translation>
</message>
<message>
<source>'{0}' has a geotransform that cannot be inverted ({1}): EXTENT cannot be found in it. Leave EXTENT empty, or correct the georeference.</source>
<translation>'{0}' a une géotransformation qui ne peut pas être inversée ({1}) : EXTENT ne peut pas y être situé. Laissez EXTENT vide, ou corrigez la géoréférence.</translation>
</message>
<message>
<source>'{0}' has bands of data type {1}; expected one or more bands of {2}.</source>
<translation>'{0}' a des bandes du type de données {1} ; attendu : une ou plusieurs bandes de {2}.</translation>
</message>
<message>
<source>'{0}' has next to no cloud: {1} of its pixels by {2}. Give a cloudier date, an EXTENT with clouds, or a MASK of thin ones.</source>
<translation>'{0}' n'a presque pas de nuages : {1} de ses pixels d'après {2}. Donnez une date plus nuageuse, un EXTENT avec des nuages, ou un MASK de nuages fins.</translation>
</message>
<message>
<source>'{0}' has no band but a mask. Choose a raster with data.</source>
<translation>'{0}' n'a pas d'autre bande qu'un masque. Choisissez un raster avec des données.</translation>
</message>
<message>
<source>'{0}' has no data: not one pixel is valid in all of its bands (nodata is {1}). Choose another raster, or correct its nodata value.</source>
<translation>'{0}' n'a pas de données : pas un pixel n'est valide dans toutes ses bandes (nodata vaut {1}). Choisissez un autre raster, ou corrigez sa valeur nodata.</translation>
</message>
<message>
<source>'{0}' has no data{1}: not one pixel is valid in all of the bands {2} (nodata is {3}). Choose another raster or other bands, or correct its nodata value.</source>
<translation>'{0}' n'a pas de données{1} : pas un pixel n'est valide dans toutes les bandes {2} (nodata vaut {3}). Choisissez un autre raster ou d'autres bandes, ou corrigez sa valeur nodata.</translation>
</message>
<message>
<source>'{0}' has pixels without an area (geotransform {1}). Correct its georeference.</source>
<translation>'{0}' a des pixels sans surface (géotransformation {1}). Corrigez sa géoréférence.</translation>
</message>
<message>
<source>'{0}' has the geotransform {1}, which is no place. Correct its georeference.</source>
<translation>'{0}' a la géotransformation {1}, qui n'est aucun lieu. Corrigez sa géoréférence.</translation>
</message>
<message>
<source>'{0}' has the inputs {1}; expected {2}.</source>
<translation>'{0}' a les entrées {1} ; attendu : {2}.</translation>
</message>
<message>
<source>'{0}' has the open option '{1}'; expected NAME=VALUE.</source>
<translation>'{0}' a l'option d'ouverture '{1}' ; attendu : NOM=VALEUR.</translation>
</message>
<message>
<source>'{0}' has {1} bytes, {2} were expected by its header. The file is truncated: copy or download it again.</source>
<translation>'{0}' a {1} octets ; {2} sont attendus d'après son en-tête. Le fichier est tronqué : copiez-le ou téléchargez-le de nouveau.</translation>
</message>
<message>
<source>'{0}' has {1} inputs; expected {2}.</source>
<translation>'{0}' a {1} entrées ; attendu : {2}.</translation>
</message>
<message>
<source>'{0}' has {1} of the bands that can be modelled; at least two of {2} are needed. Say which band is which with {3}.</source>
<translation>'{0}' a, parmi les bandes qui peuvent être modélisées : {1} ; il en faut au moins deux de {2}. Dites quelle bande est laquelle avec {3}.</translation>
</message>
<message>
<source>'{0}' has {1} x {2} pixels; its strip has {3} x {4}. It was cut by other settings: delete its folder and begin again.</source>
<translation>'{0}' a {1} x {2} pixels ; sa bande de lignes en a {3} x {4}. Elle a été découpée avec d'autres réglages : supprimez son dossier et recommencez.</translation>
</message>
<message>
<source>'{0}' has {1} x {2} pixels; training holds at most {3} million in memory. Give an EXTENT with clouds and clear ground in it.</source>
<translation>'{0}' a {1} x {2} pixels ; l'entraînement en tient au plus {3} millions en mémoire. Donnez un EXTENT qui contient des nuages et du sol dégagé.</translation>
</message>
<message>
<source>'{0}' holds {1}; expected a JSON object.</source>
<translation>'{0}' contient {1} ; attendu : un objet JSON.</translation>
</message>
<message>
<source>'{0}' is a folder. Give the name of a file in it.</source>
<translation>'{0}' est un dossier. Donnez le nom d'un fichier dans ce dossier.</translation>
</message>
<message>
<source>'{0}' is a link out of the bundle's folder. Get the bundle again, with its files.</source>
<translation>'{0}' est un lien vers l'extérieur du dossier du paquet. Procurez-vous de nouveau le paquet, avec ses fichiers.</translation>
</message>
<message>
<source>'{0}' is an input of this run. Give the output another name.</source>
<translation>'{0}' est une entrée de cette exécution. Donnez un autre nom à la sortie.</translation>
</message>
<message>
<source>'{0}' is asked for twice. Give each output its own name.</source>
<translation>'{0}' est demandé deux fois. Donnez à chaque sortie son propre nom.</translation>
</message>
<message>
<source>'{0}' is cloud everywhere: {1} of its pixels by {2}. Give a date, or an EXTENT, that shows some ground; without MASK, dates far apart differ everywhere, too.</source>
<translation>'{0}' est nuageux partout : {1} de ses pixels d'après {2}. Donnez une date, ou un EXTENT, qui montre un peu de sol ; sans MASK, des dates éloignées diffèrent aussi partout.</translation>
</message>
<message>
<source>'{0}' is larger than {1} bytes: no manifest is.</source>
<translation>'{0}' dépasse {1} octets : aucun manifeste n'est si grand.</translation>
</message>
<message>
<source>'{0}' is needed for checkpoints, and holds something else. Move it away, or give another MODEL_FOLDER.</source>
<translation>'{0}' est nécessaire aux points de reprise, et contient autre chose. Déplacez-le, ou donnez un autre MODEL_FOLDER.</translation>
</message>
<message>
<source>'{0}' is no file on disk. Give the path of a file.</source>
<translation>'{0}' n'est pas un fichier sur disque. Donnez le chemin d'un fichier.</translation>
</message>
<message>
<source>'{0}' is no model bundle: it has no {1}. Choose the folder of a bundle, or leave the model empty to use the one that comes with the plugin.</source>
<translation>'{0}' n'est pas un paquet de modèle : il n'a pas de {1}. Choisissez le dossier d'un paquet, ou laissez le modèle vide pour utiliser celui de l'extension.</translation>
</message>
<message>
<source>'{0}' is no network LiteRT can load ({1}). Get the bundle again, or close other programs if memory is short.</source>
<translation>'{0}' n'est pas un réseau que LiteRT sait charger ({1}). Procurez-vous de nouveau le paquet, ou fermez d'autres programmes si la mémoire manque.</translation>
</message>
<message>
<source>'{0}' is the input itself: as a reference it would bring its own clouds back. Take it out of REFERENCES.</source>
<translation>'{0}' est l'entrée elle-même : comme autre date, elle ramènerait ses propres nuages. Retirez-la de REFERENCES.</translation>
</message>
<message>
<source>'{0}' was changed while it was read. Run again when it is written whole.</source>
<translation>'{0}' a été modifié pendant sa lecture. Relancez quand il sera entièrement écrit.</translation>
</message>
<message>
<source>'{0}': {1} is {2}; expected {3}. Get the bundle again, or correct its manifest.</source>
<translation>'{0}' : {1} est {2} ; attendu : {3}. Procurez-vous de nouveau le paquet, ou corrigez son manifeste.</translation>
</message>
<message>
<source>A removal needs the path of an input and of an output raster.</source>
<translation>Un retrait des nuages a besoin du chemin d'un raster en entrée et d'un raster en sortie.</translation>
</message>
<message>
<source>A simulation needs the path of an input and of an output raster.</source>
<translation>Une simulation a besoin du chemin d'un raster en entrée et d'un raster en sortie.</translation>
</message>
<message>
<source>A training needs MODEL_FOLDER, the folder of the bundle it writes.</source>
<translation>Un entraînement a besoin de MODEL_FOLDER, le dossier du paquet qu'il écrit.</translation>
</message>
<message>
<source>An evaluation needs the path of a result and of a truth raster.</source>
<translation>Une évaluation a besoin du chemin d'un résultat et d'un raster de la vérité.</translation>
</message>
<message>
<source>BANDS names band {0}, but TRUTH '{1}' has the bands {2}. Choose among these.</source>
<translation>BANDS nomme la bande {0}, mais TRUTH '{1}' a les bandes {2}. Choisissez parmi celles-ci.</translation>
</message>
<message>
<source>Band {0} was chosen both as {1} and as {2}. Each role needs a band of its own.</source>
<translation>La bande {0} a été choisie à la fois comme {1} et comme {2}. Chaque rôle a besoin de sa propre bande.</translation>
</message>
<message>
<source>Blocks of {0} pixels: {1} of the pixels to train on, {2} to choose the model, {3} to test it, the rest is guard</source>
<translation>Blocs de {0} pixels : {1} des pixels pour l'entraînement, {2} pour choisir le modèle, {3} pour le tester, le reste est une marge</translation>
</message>
<message>
<source>CLEAR warped onto the grid of CLOUDY, bilinear, from {0} x {1} pixels in {2}</source>
<translation>CLEAR ramené à la grille de CLOUDY, bilinéaire, depuis {0} x {1} pixels en {2}</translation>
</message>
<message>
<source>CLOUDY and CLEAR are the same raster, '{0}'. Give a cloudy and a clear date of one place.</source>
<translation>CLOUDY et CLEAR sont le même raster, '{0}'. Donnez une date nuageuse et une date dégagée d'un même lieu.</translation>
</message>
<message>
<source>CLOUDY and CLEAR show different places: '{0}' covers {1} in {2}, and '{3}' {4} in {5}. Give two dates of one place, or correct their CRS.</source>
<translation>CLOUDY et CLEAR montrent des lieux différents : '{0}' couvre {1} en {2}, et '{3}' {4} en {5}. Donnez deux dates d'un même lieu, ou corrigez leur SCR.</translation>
</message>
<message>
<source>CLOUDY has {0} rasters and CLEAR {1}; each cloudy raster needs the clear one of its place, in the same order.</source>
<translation>CLOUDY a {0} rasters et CLEAR {1} ; à chaque raster nuageux il faut le raster sans nuages de son lieu, dans le même ordre.</translation>
</message>
<message>
<source>Cancelled after training; no model was written. The last state is in '{0}': run again with the same MODEL_FOLDER and RESUME to finish.</source>
<translation>Annulé après l'entraînement ; aucun modèle n'a été écrit. Le dernier état est dans '{0}' : relancez avec le même MODEL_FOLDER et RESUME pour terminer.</translation>
</message>
<message>
<source>Cancelled at step {0} of {1}; no model was written. The last state is in '{2}': run again with the same MODEL_FOLDER and RESUME to go on.</source>
<translation>Annulé au pas {0} sur {1} ; aucun modèle n'a été écrit. Le dernier état est dans '{2}' : relancez avec le même MODEL_FOLDER et RESUME pour continuer.</translation>
</message>
<message>
<source>Cancelled before training began; nothing was written.</source>
<translation>Annulé avant le début de l'entraînement ; rien n'a été écrit.</translation>
</message>
<message>
<source>Checkpoints need {0} MB in '{1}', where {2} MB are free. Choose a MODEL_FOLDER on another disk.</source>
<translation>Les points de reprise ont besoin de {0} Mo dans '{1}', où {2} Mo sont libres. Choisissez un MODEL_FOLDER sur un autre disque.</translation>
</message>
<message>
<source>Chosen: step {0}, selection error {1}</source>
<translation>Choisi : pas {0}, erreur de sélection {1}</translation>
</message>
<message>
<source>Cloud kind {0} is unknown: use one of {1}.</source>
<translation>Le type de nuage {0} est inconnu : prenez-en un parmi {1}.</translation>
</message>
<message>
<source>Cloudy pixels: {0}</source>
<translation>Pixels nuageux : {0}</translation>
</message>
<message>
<source>Cloudy pixels: {0} %</source>
<translation>Pixels nuageux : {0} %</translation>
</message>
<message>
<source>Cloudy: where the dates differ by more than 0.06 reflectance in some band</source>
<translation>Nuageux : là où les dates diffèrent de plus de 0,06 de réflectance dans une bande</translation>
</message>
<message>
<source>Cloudy: where the input differs from the truth by more than 0.06 in a band</source>
<translation>Nuageux : là où l'entrée diffère de la vérité de plus de 0,06 dans une bande</translation>
</message>
<message>
<source>Cloudy: where the mask is not 0</source>
<translation>Nuageux : là où le masque n'est pas 0</translation>
</message>
<message>
<source>Cover is {0}: expected a share between 0 and 1.</source>
<translation>La couverture est {0} : une part entre 0 et 1 est attendue.</translation>
</message>
<message>
<source>Device: {0}</source>
<translation>Appareil : {0}</translation>
</message>
<message>
<source>EXTENT lies outside the raster: it is {0}, and '{1}' covers {2}, both in {3}. Choose an extent that overlaps the raster.</source>
<translation>EXTENT est hors du raster : il est {0}, et '{1}' couvre {2}, tous deux en {3}. Choisissez une emprise qui recoupe le raster.</translation>
</message>
<message>
<source>Error on the cloudy pixels of the selection blocks before: {0}</source>
<translation>Erreur sur les pixels nuageux des blocs de sélection avant : {0}</translation>
</message>
<message>
<source>Going on from the last checkpoint in {0}</source>
<translation>Reprise au dernier point de reprise dans {0}</translation>
</message>
<message>
<source>Hardly anything is darker than reflectance {0}. Unless cloud, snow or sand is everywhere, an offset is missing: Sentinel-2 has OFFSET = -0.1 from processing baseline 04.00 on</source>
<translation>Presque rien n'est plus sombre que la réflectance {0}. S'il n'y a pas partout des nuages, de la neige ou du sable, il manque un décalage : Sentinel-2 a OFFSET = -0.1 à partir de la version de traitement 04.00</translation>
</message>
<message>
<source>MASK has {0} rasters for {1} pairs; give one for each pair, in the same order, or none.</source>
<translation>MASK a {0} rasters pour {1} paires ; donnez-en un par paire, dans le même ordre, ou aucun.</translation>
</message>
<message>
<source>MODEL is given, but START is '{0}'. Set START to 'model', or leave MODEL empty.</source>
<translation>MODEL est donné, mais START est '{0}'. Mettez START sur 'model', ou laissez MODEL vide.</translation>
</message>
<message>
<source>MODEL_FOLDER '{0}' cannot be made: there is no folder {1}. Create it, or choose another.</source>
<translation>MODEL_FOLDER '{0}' ne peut pas être créé : le dossier {1} n'existe pas. Créez-le ou choisissez-en un autre.</translation>
</message>
<message>
<source>MODEL_FOLDER '{0}' cannot be made: you may not write to {1}. Choose another folder.</source>
<translation>MODEL_FOLDER '{0}' ne peut pas être créé : vous n'avez pas le droit d'écrire dans {1}. Choisissez un autre dossier.</translation>
</message>
<message>
<source>MODEL_FOLDER '{0}' holds other files, and is no model that could be replaced. Give a new or an empty folder.</source>
<translation>MODEL_FOLDER '{0}' contient d'autres fichiers, et n'est pas un modèle qui pourrait être remplacé. Donnez un dossier nouveau ou vide.</translation>
</message>
<message>
<source>MODEL_FOLDER '{0}' is a file. Give the name of a folder.</source>
<translation>MODEL_FOLDER '{0}' est un fichier. Donnez le nom d'un dossier.</translation>
</message>
<message>
<source>MODEL_FOLDER '{0}' is the model that training starts from. Give the new model a folder of its own.</source>
<translation>MODEL_FOLDER '{0}' est le modèle dont part l'entraînement. Donnez au nouveau modèle un dossier à lui.</translation>
</message>
<message>
<source>Mask or input has no CRS: both are taken to have the same</source>
<translation>Le masque ou l'entrée n'a pas de SCR : on suppose que les deux ont le même</translation>
</message>
<message>
<source>Mask warped onto the input's grid, nearest neighbour, from {0} x {1} pixels in {2}</source>
<translation>Masque ramené à la grille de l'entrée, plus proche voisin, depuis {0} x {1} pixels en {2}</translation>
</message>
<message>
<source>Misregistration: CLEAR lies {0} rows and {1} columns from CLOUDY, by {2} tiles</source>
<translation>Défaut de recalage : CLEAR est à {0} lignes et {1} colonnes de CLOUDY, d'après {2} tuiles</translation>
</message>
<message>
<source>Misregistration: no part is clear enough to tell</source>
<translation>Défaut de recalage : aucune partie n'est assez dégagée pour le dire</translation>
</message>
<message>
<source>Neither of the Python packages rasterio and osgeo.gdal can be imported ({0}). Install one for this Python: 'apt install python3-rasterio' on Debian, 'pip install rasterio' elsewhere.</source>
<translation>Aucun des paquets Python rasterio et osgeo.gdal ne peut être importé ({0}). Installez-en un pour ce Python : 'apt install python3-rasterio' sur Debian, 'pip install rasterio' ailleurs.</translation>
</message>
<message>
<source>No NDVI: red and near infrared were not both recognised (BAND_RED, BAND_NIR)</source>
<translation>Pas de NDVI : le rouge et le proche infrarouge n'ont pas été reconnus tous deux (BAND_RED, BAND_NIR)</translation>
</message>
<message>
<source>No band was recognised as {0}. The model needs {1}; the raster has {2}. Say which band it is with {3}.</source>
<translation>Aucune bande n'a été reconnue comme {0}. Le modèle a besoin de {1} ; le raster a {2}. Dites quelle bande c'est avec {3}.</translation>
</message>
<message>
<source>No model fits the bands that were recognised: {0}. {1}. The raster has {2}. Say which band is which with BAND_BLUE, BAND_GREEN, BAND_RED and BAND_NIR.</source>
<translation>Aucun modèle ne convient aux bandes reconnues : {0}. {1}. Le raster a {2}. Dites quelle bande est laquelle avec BAND_BLUE, BAND_GREEN, BAND_RED et BAND_NIR.</translation>
</message>
<message>
<source>No pixel to compare: the mask selects nothing.</source>
<translation>Aucun pixel à comparer : le masque ne sélectionne rien.</translation>
</message>
<message>
<source>No threshold mask: green and red were not both recognised</source>
<translation>Pas de masque par seuil : le vert et le rouge n'ont pas été reconnus tous deux</translation>
</message>
<message>
<source>Nothing was removed from {0}: the result is the cloudy input there. Give BANDS, the bands to compare, to leave that out</source>
<translation>Rien n'a été retiré de {0} : le résultat y est l'entrée nuageuse. Donnez BANDS, les bandes à comparer, pour laisser cela de côté</translation>
</message>
<message>
<source>OFFSET is {0}; it must be a number.</source>
<translation>OFFSET est {0} ; il faut un nombre.</translation>
</message>
<message>
<source>Only {0} blocks of {1} x {2} pixels have data in both rasters; training needs {3} or more. Give rasters with more data, or correct their nodata value.</source>
<translation>Seuls {0} blocs de {1} x {2} pixels ont des données dans les deux rasters ; l'entraînement en demande {3} ou plus. Donnez des rasters avec plus de données, ou corrigez leur valeur nodata.</translation>
</message>
<message>
<source>PATCH_SIZE is {0}, and the network of 2020 knows {1} only. Leave it empty.</source>
<translation>PATCH_SIZE est {0}, et le réseau de 2020 ne connaît que {1}. Laissez-le vide.</translation>
</message>
<message>
<source>PATCH_SIZE is {0}, and the smallest pair has {1} pixels a side. Give larger rasters or, if the preset can have it, a smaller PATCH_SIZE.</source>
<translation>PATCH_SIZE est {0}, et la plus petite paire a {1} pixels de côté. Donnez des rasters plus grands ou, si le préréglage l'admet, un PATCH_SIZE plus petit.</translation>
</message>
<message>
<source>PATCH_SIZE is {0}; it must be a multiple of {1} from 64 to 512.</source>
<translation>PATCH_SIZE est {0} ; il faut un multiple de {1} de 64 à 512.</translation>
</message>
<message>
<source>REFERENCES ({0} rasters) are fitted over the whole raster, which strips cannot do. Do without strips, or without references.</source>
<translation>REFERENCES ({0} rasters) sont ajustés sur tout le raster, ce que les bandes de lignes ne permettent pas. Renoncez au découpage ou aux autres dates.</translation>
</message>
<message>
<source>REFERENCES has {0} rasters; at most 250 can be told apart.</source>
<translation>REFERENCES a {0} rasters ; on peut en distinguer 250 au plus.</translation>
</message>
<message>
<source>REFERENCES: the bands of '{0}' cannot be told. {1} A reference without band names is taken to have the input's bands if it has as many: it has {2}, the input {3}.</source>
<translation>REFERENCES : on ne peut pas dire quelles sont les bandes de '{0}'. {1} À une autre date sans noms de bandes on attribue les bandes de l'entrée si elle en a autant : elle en a {2}, l'entrée {3}.</translation>
</message>
<message>
<source>REPLACE is 'all', which leaves nothing for MASK to say. Leave MASK empty, or replace 'cloudy' pixels.</source>
<translation>REPLACE est 'all', ce qui ne laisse rien à dire à MASK. Laissez MASK vide, ou remplacez les pixels 'cloudy'.</translation>
</message>
<message>
<source>RESULT and TRUTH are the same file '{0}': it would be compared with itself. Choose the raster whose clouds were removed as RESULT.</source>
<translation>RESULT et TRUTH sont le même fichier '{0}' : il serait comparé à lui-même. Choisissez comme RESULT le raster dont les nuages ont été retirés.</translation>
</message>
<message>
<source>Reference {0}: {1}, {2}; clouds by {3}</source>
<translation>Autre date {0} : {1}, {2} ; nuages d'après {3}</translation>
</message>
<message>
<source>Reflectance of CLEAR = DN * {0} + {1}, {2}</source>
<translation>Réflectance de CLEAR = valeur de pixel * {0} + {1}, {2}</translation>
</message>
<message>
<source>Roles {0} do not fit {1} bands: name one of {2} for each band.</source>
<translation>Les rôles {0} ne correspondent pas à {1} bandes : nommez-en un parmi {2} pour chaque bande.</translation>
</message>
<message>
<source>SCALE is {0}; it must be a number above 0.</source>
<translation>SCALE est {0} ; il faut un nombre supérieur à 0.</translation>
</message>
<message>
<source>START is 'model': give MODEL, the folder of the bundle to start from.</source>
<translation>START est 'model' : donnez MODEL, le dossier du paquet dont on part.</translation>
</message>
<message>
<source>STEPS and MINUTES are both given. Give one of them, or neither.</source>
<translation>STEPS et MINUTES sont donnés tous les deux. Donnez l'un des deux, ou aucun.</translation>
</message>
<message>
<source>Scale {0} and offset {1} ({2}) make no reflectance: the scale has to be a number above 0, the offset a number.</source>
<translation>L'échelle {0} et le décalage {1} ({2}) ne donnent pas de réflectance : l'échelle doit être un nombre supérieur à 0, le décalage un nombre.</translation>
</message>
<message>
<source>TensorFlow uses NVIDIA GPUs on Linux only; on Windows it does so within WSL2. Switch GPU off.</source>
<translation>TensorFlow n'utilise les GPU NVIDIA que sous Linux ; sous Windows, il le fait dans WSL2. Désactivez GPU.</translation>
</message>
<message>
<source>Test, cloudy pixels: MAE {0} (95 % interval {1} to {2}){3}, cloudy input {4}</source>
<translation>Test, pixels nuageux : MAE {0} (intervalle à 95 % : {1} à {2}){3}, entrée nuageuse {4}</translation>
</message>
<message>
<source>The CRS set for '{0}' is '{1}', which cannot be read; expected WKT.</source>
<translation>Le SCR fixé pour '{0}' est '{1}', qui ne peut pas être lu ; attendu : du WKT.</translation>
</message>
<message>
<source>The Python package ai-edge-litert cannot be imported ({0}). Install it for this Python with 'pip install --no-deps ai-edge-litert', or, where there is no wheel for it, name a worker Python that has it in the environment variable CLOUDREMOVAL_PYTHON.</source>
<translation>Le paquet Python ai-edge-litert ne peut pas être importé ({0}). Installez-le pour ce Python avec 'pip install --no-deps ai-edge-litert' ou, s'il n'existe pas de wheel, nommez dans la variable d'environnement CLOUDREMOVAL_PYTHON un Python auxiliaire qui l'a.</translation>
</message>
<message>
<source>The bands of {0} and {1} do not match: {2} '{3}' has {4}; {5} '{6}' has {7}. Give both the same bands, or name them alike.</source>
<translation>Les bandes de {0} et de {1} ne correspondent pas : {2} '{3}' a {4} ; {5} '{6}' a {7}. Donnez aux deux les mêmes bandes, ou nommez-les pareillement.</translation>
</message>
<message>
<source>The brightest pixels have reflectance {0} (99th percentile) with scale {1} and offset {2}, {3}; {4} to {5} was expected. Give the right SCALE and OFFSET (reflectance = DN * SCALE + OFFSET).</source>
<translation>Les pixels les plus brillants ont une réflectance de {0} (99e centile) avec l'échelle {1} et le décalage {2}, {3} ; attendu : de {4} à {5}. Donnez les bons SCALE et OFFSET (réflectance = valeur de pixel * SCALE + OFFSET).</translation>
</message>
<message>
<source>The context network of '{0}' gives {1} channels a cell; its manifest promises {2}.</source>
<translation>Le réseau de contexte de '{0}' donne {1} canaux par cellule ; son manifeste en promet {2}.</translation>
</message>
<message>
<source>The creation option '{0}' cannot be used: pixels have to stay as observed. Leave it out, or use COMPRESS=DEFLATE, LZW or ZSTD.</source>
<translation>L'option de création '{0}' ne peut pas être utilisée : les pixels doivent rester tels qu'observés. Omettez-la, ou prenez COMPRESS=DEFLATE, LZW ou ZSTD.</translation>
</message>
<message>
<source>The creation option '{0}' cannot be used; expected NAME=VALUE, for example COMPRESS=ZSTD.</source>
<translation>L'option de création '{0}' ne peut pas être utilisée ; attendu : NOM=VALEUR, par exemple COMPRESS=ZSTD.</translation>
</message>
<message>
<source>The dates differ where clear by {0} reflectance: no result can be much better</source>
<translation>Là où c'est dégagé, les dates diffèrent de {0} de réflectance : aucun résultat ne peut être bien meilleur</translation>
</message>
<message>
<source>The export to ONNX cannot be done ({0}). Install the packages onnx and tf2onnx for this Python.</source>
<translation>L'export vers ONNX est impossible ({0}). Installez les paquets onnx et tf2onnx pour ce Python.</translation>
</message>
<message>
<source>The generator of '{0}' gives values that are no numbers. Get the bundle again, or train it anew.</source>
<translation>Le générateur de '{0}' donne des valeurs qui ne sont pas des nombres. Procurez-vous de nouveau le paquet, ou entraînez-le de nouveau.</translation>
</message>
<message>
<source>The generator of '{0}' gives {1} for a patch of {2}; expected {3} bands of the same size.</source>
<translation>Le générateur de '{0}' donne {1} pour un extrait de {2} ; attendu : {3} bandes de même taille.</translation>
</message>
<message>
<source>The generator of '{0}' gives {1} for an input of {2}; expected {3} bands, opacity and shadow of the same size.</source>
<translation>Le générateur de '{0}' donne {1} pour une entrée de {2} ; attendu : {3} bandes, opacité et ombre de même taille.</translation>
</message>
<message>
<source>The job file '{0}' cannot be read: {1}</source>
<translation>Le fichier de tâche '{0}' ne peut pas être lu : {1}</translation>
</message>
<message>
<source>The job has schema {0}; this version reads schema {1}. Write it with the version of the plugin that runs it.</source>
<translation>La tâche a le schéma {0} ; cette version lit le schéma {1}. Écrivez-la avec la version de l'extension qui l'exécute.</translation>
</message>
<message>
<source>The job holds {0}; expected schema, kind, settings.</source>
<translation>La tâche contient {0} ; attendu : schema, kind, settings.</translation>
</message>
<message>
<source>The job is no JSON: {0}</source>
<translation>La tâche n'est pas du JSON : {0}</translation>
</message>
<message>
<source>The job is of kind {0}; known kinds: {1}.</source>
<translation>La tâche est du genre {0} ; genres connus : {1}.</translation>
</message>
<message>
<source>The job lacks the settings {0}.</source>
<translation>Il manque à la tâche les réglages {0}.</translation>
</message>
<message>
<source>The job's settings are {0}; expected an object.</source>
<translation>Les réglages de la tâche sont {0} ; attendu : un objet.</translation>
</message>
<message>
<source>The loss is {0} at step {1}: training has diverged. Choose a lower learning rate than {2}, and look at the rasters for values that are no reflectance.</source>
<translation>La perte est {0} au pas {1} : l'entraînement a divergé. Choisissez un taux d'apprentissage inférieur à {2}, et cherchez dans les rasters des valeurs qui ne sont pas des réflectances.</translation>
</message>
<message>
<source>The mask '{0}' cannot be read ({1}). The file is probably truncated or damaged, or its georeference is wrong: copy or make it again.</source>
<translation>Le masque '{0}' ne peut pas être lu ({1}). Le fichier est probablement tronqué ou endommagé, ou sa géoréférence est fausse : copiez-le ou refaites-le.</translation>
</message>
<message>
<source>The mask marks {0} with data as cloud: check MASK and MASK_TYPE</source>
<translation>Le masque marque {0} avec des données comme nuage : vérifiez MASK et MASK_TYPE</translation>
</message>
<message>
<source>The memory that this process can have is used up. Close other programs, set MEMORY or TILE_SIZE lower, or work on parts of the raster (EXTENT).</source>
<translation>La mémoire que ce processus peut avoir est épuisée. Fermez d'autres programmes, donnez à MEMORY ou TILE_SIZE une valeur plus petite, ou traitez le raster par parties (EXTENT).</translation>
</message>
<message>
<source>The model '{0}' cannot be run by this version: it needs a context network, the heads reflectance, opacity and shadow, and tile_invariant true; it has {1} context network, the heads {2}, and tile_invariant {3}.</source>
<translation>Cette version ne peut pas exécuter le modèle '{0}' : il lui faut un réseau de contexte, les sorties reflectance, opacity et shadow, et tile_invariant true ; il a comme réseau de contexte : {1}, les sorties {2}, et tile_invariant {3}.</translation>
</message>
<message>
<source>The model '{0}' cannot be run by this version: one that is not tile invariant needs a patch, no context network, and the head reflectance only; it has the patch {1}, {2} context network and the heads {3}.</source>
<translation>Cette version ne peut pas exécuter le modèle '{0}' : s'il n'est pas invariant aux tuiles, il lui faut un extrait (patch), pas de réseau de contexte et la seule sortie reflectance ; il a l'extrait {1}, comme réseau de contexte : {2}, et les sorties {3}.</translation>
</message>
<message>
<source>The model '{0}' cannot find clouds: give it a cloud mask.</source>
<translation>Le modèle '{0}' ne sait pas trouver les nuages : donnez-lui un masque de nuages.</translation>
</message>
<message>
<source>The model '{0}' gives {1}; finding clouds needs opacity and shadow. Choose a model that gives both, or leave MODEL empty.</source>
<translation>Le modèle '{0}' donne {1} ; pour trouver les nuages il faut opacity et shadow. Choisissez un modèle qui donne les deux, ou laissez MODEL vide.</translation>
</message>
<message>
<source>The model '{0}' has no Keras weights (generator.weights.h5), so training cannot start from it. Start from another model, or from scratch.</source>
<translation>Le modèle '{0}' n'a pas de poids Keras (generator.weights.h5) : l'entraînement ne peut pas en partir. Partez d'un autre modèle, ou de zéro.</translation>
</message>
<message>
<source>The model '{0}' is not tile invariant and has no such export. Choose another model.</source>
<translation>Le modèle '{0}' n'est pas invariant aux tuiles et n'a pas un tel export. Choisissez un autre modèle.</translation>
</message>
<message>
<source>The model '{0}' is of another kind than the preset recipe2020 trains. Choose another preset or model.</source>
<translation>Le modèle '{0}' est d'un autre genre que ceux que le préréglage recipe2020 entraîne. Choisissez un autre préréglage ou un autre modèle.</translation>
</message>
<message>
<source>The model '{0}' is of another kind than this preset trains: it needs a context network of cells of {1} pixels, and in its manifest {2} context_widths and {3} fine_widths. Choose another preset or model.</source>
<translation>Le modèle '{0}' est d'un autre genre que ceux que ce préréglage entraîne : il lui faut un réseau de contexte aux cellules de {1} pixels et, dans son manifeste, {2} context_widths et {3} fine_widths. Choisissez un autre préréglage ou un autre modèle.</translation>
</message>
<message>
<source>The model makes the cloudy pixels no better than they are: do not use it</source>
<translation>Le modèle n'améliore pas les pixels nuageux : ne l'utilisez pas</translation>
</message>
<message>
<source>The pair has {0} x {1} pixels in common; training needs at least {2} x {3}, since parts of it are held out to choose the model and to test it. Give larger rasters or a larger EXTENT.</source>
<translation>La paire a {0} x {1} pixels en commun ; l'entraînement en demande au moins {2} x {3}, car des parties en sont réservées pour choisir le modèle et le tester. Donnez des rasters plus grands ou un EXTENT plus grand.</translation>
</message>
<message>
<source>The pairs {0} and {1} overlap, but are not on one grid: what is held out of one could be trained on in the other. Warp them onto one grid, or give an EXTENT.</source>
<translation>Les paires {0} et {1} se recouvrent, mais ne sont pas sur une même grille : ce qui est réservé de l'une pourrait servir à l'entraînement dans l'autre. Ramenez-les à une même grille, ou donnez un EXTENT.</translation>
</message>
<message>
<source>The preset 'recipe2020' is another network than the bundled model. Set START to 'scratch', or to 'model' with a bundle of that preset.</source>
<translation>Le préréglage 'recipe2020' est un autre réseau que le modèle fourni. Mettez START sur 'scratch', ou sur 'model' avec un paquet de ce préréglage.</translation>
</message>
<message>
<source>The raster's Sentinel-2 metadata has several offsets ({0}), one was expected. Give SCALE and OFFSET (reflectance = DN * SCALE + OFFSET).</source>
<translation>Les métadonnées Sentinel-2 du raster ont plusieurs décalages ({0}) ; un seul est attendu. Donnez SCALE et OFFSET (réflectance = valeur de pixel * SCALE + OFFSET).</translation>
</message>
<message>
<source>The raster's tag {0} is '{1}', which is no number. Correct or remove it.</source>
<translation>La balise {0} du raster est '{1}', qui n'est pas un nombre. Corrigez-la ou retirez-la.</translation>
</message>
<message>
<source>The result is {0} and the truth {1} (bands, height, width): they must have the same bands and size.</source>
<translation>Le résultat est {0} et la vérité {1} (bandes, hauteur, largeur) : ils doivent avoir les mêmes bandes et la même taille.</translation>
</message>
<message>
<source>The run in '{0}' had other settings: {1}. Resume with the same ones, or run without RESUME to begin anew.</source>
<translation>L'exécution dans '{0}' avait d'autres réglages : {1}. Reprenez-la avec les mêmes, ou relancez sans RESUME pour recommencer.</translation>
</message>
<message>
<source>The setting {0} is {1}; expected {2}.</source>
<translation>Le réglage {0} est {1} ; attendu : {2}.</translation>
</message>
<message>
<source>The threshold mask needs green and red; the bands are {0}.</source>
<translation>Le masque par seuil a besoin du vert et du rouge ; les bandes sont {0}.</translation>
</message>
<message>
<source>The tile is {0} pixels; expected one of {1}: the clear colours are spread on a grid of cells whose size is a power of two.</source>
<translation>La tuile est de {0} pixels ; attendu : l'un de {1} : les couleurs dégagées sont réparties sur une grille de cellules dont la taille est une puissance de deux.</translation>
</message>
<message>
<source>There is no LiteRT for Python {0}.{1} on {2} {3}. Install the worker: Remove Clouds uses that instead.</source>
<translation>Il n'y a pas de LiteRT pour Python {0}.{1} sur {2} {3}. Installez l'auxiliaire : « Retirer les nuages » l'utilisera à la place.</translation>
</message>
<message>
<source>There is no TensorFlow {0} for Macs with Intel processors. Train on another machine.</source>
<translation>Il n'y a pas de TensorFlow {0} pour les Mac à processeur Intel. Entraînez sur une autre machine.</translation>
</message>
<message>
<source>There is no TensorFlow {0} for Python {1}.{2}, only for {3}.{4} to {5}.{6}. Install one of these beside QGIS (python.org), and give its path as PYTHON.</source>
<translation>Il n'y a pas de TensorFlow {0} pour Python {1}.{2}, seulement pour {3}.{4} à {5}.{6}. Installez l'un de ceux-ci à côté de QGIS (python.org), et donnez son chemin comme PYTHON.</translation>
</message>
<message>
<source>There is no TensorFlow {0} for Windows on {1}. Train on another machine.</source>
<translation>Il n'y a pas de TensorFlow {0} pour Windows sur {1}. Entraînez sur une autre machine.</translation>
</message>
<message>
<source>There is no band role '{0}'; the roles are {1}.</source>
<translation>Il n'y a pas de rôle de bande '{0}' ; les rôles sont {1}.</translation>
</message>
<message>
<source>There is no cloudy pixel in the {0} blocks, so that nothing could be said of the model. Give an EXTENT around the clouds, or a pair with more of them.</source>
<translation>Il n'y a aucun pixel nuageux dans les blocs {0} : on ne pourrait rien dire du modèle. Donnez un EXTENT autour des nuages, ou une paire qui en a davantage.</translation>
</message>
<message>
<source>There is no file '{0}'. Check the path.</source>
<translation>Le fichier '{0}' n'existe pas. Vérifiez le chemin.</translation>
</message>
<message>
<source>There is no pixel to compare: none has data in all of {0}. Check their nodata values.</source>
<translation>Il n'y a aucun pixel à comparer : aucun n'a de données dans tous : {0}. Vérifiez leurs valeurs nodata.</translation>
</message>
<message>
<source>There is not enough memory to train on. Give a smaller PATCH_SIZE or EXTENT, or close other programs.</source>
<translation>La mémoire ne suffit pas pour l'entraînement. Donnez un PATCH_SIZE ou un EXTENT plus petit, ou fermez d'autres programmes.</translation>
</message>
<message>
<source>There is nothing to resume: no checkpoint in '{0}'. Give the MODEL_FOLDER of the run that was stopped, or run without RESUME.</source>
<translation>Il n'y a rien à reprendre : aucun point de reprise dans '{0}'. Donnez le MODEL_FOLDER de l'exécution arrêtée, ou lancez sans RESUME.</translation>
</message>
<message>
<source>Training did not help: on the selection blocks the model is no better than the one it started from. Use that one, or train longer or on other pairs</source>
<translation>L'entraînement n'a pas aidé : sur les blocs de sélection, le modèle n'est pas meilleur que celui dont il est parti. Utilisez celui-là, ou entraînez plus longtemps ou sur d'autres paires</translation>
</message>
<message>
<source>Training ended without a score that is a number. Choose a lower rate.</source>
<translation>L'entraînement s'est terminé sans un score qui soit un nombre. Choisissez un taux plus bas.</translation>
</message>
<message>
<source>Training needs a Python with TensorFlow, Keras and matplotlib ({0}). Run 'Install or check dependencies' to get one, or name one in the environment variable CLOUDREMOVAL_PYTHON.</source>
<translation>L'entraînement a besoin d'un Python avec TensorFlow, Keras et matplotlib ({0}). Exécutez « Vérifier ou installer les dépendances » pour en avoir un, ou nommez-en un dans la variable d'environnement CLOUDREMOVAL_PYTHON.</translation>
</message>
<message>
<source>Unknown settings: {0}; known: {1}.</source>
<translation>Réglages inconnus : {0} ; connus : {1}.</translation>
</message>
<message>
<source>Warning: {0}</source>
<translation>Avertissement : {0}</translation>
</message>
<message>
<source>Without INPUT or MASK, cloudy and clear pixels are not told apart</source>
<translation>Sans INPUT ni MASK, les pixels nuageux et dégagés ne sont pas distingués</translation>
</message>
<message>
<source>Writing the model and testing it</source>
<translation>Écriture du modèle et test</translation>
</message>
<message>
<source>a JSON object</source>
<translation>un objet JSON</translation>
</message>
<message>
<source>a file in the bundle's folder, not a link out of it</source>
<translation>un fichier du dossier du paquet, pas un lien vers l'extérieur</translation>
</message>
<message>
<source>a file of at most {0} bytes</source>
<translation>un fichier d'au plus {0} octets</translation>
</message>
<message>
<source>a file that can be looked at</source>
<translation>un fichier qui peut être examiné</translation>
</message>
<message>
<source>a file that is in the bundle's folder</source>
<translation>un fichier qui est dans le dossier du paquet</translation>
</message>
<message>
<source>a list with an object for each band</source>
<translation>une liste avec un objet pour chaque bande</translation>
</message>
<message>
<source>a multiple of 8 from 8 to 4096</source>
<translation>un multiple de 8 de 8 à 4096</translation>
</message>
<message>
<source>a number from {0} to {1}</source>
<translation>un nombre de {0} à {1}</translation>
</message>
<message>
<source>a text</source>
<translation>un texte</translation>
</message>
<message>
<source>a whole number from {0} to {1}</source>
<translation>un nombre entier de {0} à {1}</translation>
</message>
<message>
<source>extent is {0}; expected four numbers: x min, y min, x max, y max.</source>
<translation>extent est {0} ; attendu : quatre nombres : x min, y min, x max, y max.</translation>
</message>
<message>
<source>extent is {0}; expected x min &lt; x max and y min &lt; y max.</source>
<translation>extent est {0} ; attendu : x min &lt; x max et y min &lt; y max.</translation>
</message>
<message>
<source>kind is '{0}'; expected one of {1}.</source>
<translation>kind est '{0}' ; attendu : l'un de {1}.</translation>
</message>
<message>
<source>layers has '{0}' with the path '{1}'; expected {2}, each with the path of that raster.</source>
<translation>layers a '{0}' avec le chemin '{1}' ; attendu : {2}, chacun avec le chemin de ce raster.</translation>
</message>
<message>
<source>min_area is {0}; expected a number from 0 to 200.</source>
<translation>min_area est {0} ; attendu : un nombre de 0 à 200.</translation>
</message>
<message>
<source>offset is {0}; expected a number.</source>
<translation>offset est {0} ; attendu : un nombre.</translation>
</message>
<message>
<source>one of {0}, each at most once</source>
<translation>l'un de {0}, chacun au plus une fois</translation>
</message>
<message>
<source>other_bands is '{0}'; expected {1}.</source>
<translation>other_bands est '{0}' ; attendu : {1}.</translation>
</message>
<message>
<source>replace is '{0}'; expected {1}.</source>
<translation>replace est '{0}' ; attendu : {1}.</translation>
</message>
<message>
<source>scale is {0}; expected a number above 0.</source>
<translation>scale est {0} ; attendu : un nombre supérieur à 0.</translation>
</message>
<message>
<source>the name of a file in the bundle's folder, without a path</source>
<translation>le nom d'un fichier du dossier du paquet, sans chemin</translation>
</message>
<message>
<source>threshold is {0} and thick {1}; expected 0 &lt;= threshold &lt; thick &lt;= 1.</source>
<translation>threshold est {0} et thick {1} ; attendu : 0 &lt;= threshold &lt; thick &lt;= 1.</translation>
</message>
<message>
<source>true or false</source>
<translation>true ou false</translation>
</message>
<message>
<source>two rising numbers from 0 to 10</source>
<translation>deux nombres croissants de 0 à 10</translation>
</message>
<message>
<source>{0} '{1}' ({2} x {3} pixels) or the raster '{4}' ({5} x {6}) has no georeference, so {7} cannot be placed. Give one with the raster's size and grid, or georeference both.</source>
<translation>{0} '{1}' ({2} x {3} pixels) ou le raster '{4}' ({5} x {6}) n'a pas de géoréférence : {7} ne peut pas être placé. Donnez-en un qui a la taille et la grille du raster, ou géoréférencez les deux.</translation>
</message>
<message>
<source>{0} '{1}' has no band {2}, which is to be compared. Leave it out of BANDS, or give a raster that has it.</source>
<translation>{0} '{1}' n'a pas de bande {2}, qui doit être comparée. Ôtez-la de BANDS, ou donnez un raster qui l'a.</translation>
</message>
<message>
<source>{0} and {1} are not on the same grid. {2} '{3}' has {4}; {5} '{6}' has {7}. Bring them to one grid first, for example with Raster &gt; Projections &gt; Warp or Raster &gt; Extraction &gt; Clip.</source>
<translation>{0} et {1} ne sont pas sur la même grille. {2} '{3}' a {4} ; {5} '{6}' a {7}. Ramenez-les d'abord à une même grille, par exemple avec Raster &gt; Projections &gt; Projection (warp) ou Raster &gt; Extraction &gt; Découper.</translation>
</message>
<message>
<source>{0} does not overlap {1}: '{2}' covers {3} in {4}, and {5} of '{6}' {7} in {8}. Choose a raster of this place, or correct its CRS.</source>
<translation>{0} ne recoupe pas {1} : '{2}' couvre {3} en {4}, et {5} de '{6}' {7} en {8}. Choisissez un raster de ce lieu, ou corrigez son SCR.</translation>
</message>
<message>
<source>{0} has {1} entries for {2} REFERENCES; give one for each, in the same order, or none.</source>
<translation>{0} a {1} entrées pour {2} REFERENCES ; donnez-en une pour chacun, dans le même ordre, ou aucune.</translation>
</message>
<message>
<source>{0} is '{1}'; it must be one of: {2}.</source>
<translation>{0} est '{1}' ; il faut l'un de : {2}.</translation>
</message>
<message>
<source>{0} is band {1}, but the raster has {2}. Choose one of these.</source>
<translation>{0} est la bande {1}, mais le raster a {2}. Choisissez l'une de celles-ci.</translation>
</message>
<message>
<source>{0} is given, and the preset '{1}' has no such number. Leave it empty.</source>
<translation>{0} est donné, et le préréglage '{1}' n'a pas un tel nombre. Laissez-le vide.</translation>
</message>
<message>
<source>{0} is {1}; expected a number from {2} to {3}.</source>
<translation>{0} est {1} ; attendu : un nombre de {2} à {3}.</translation>
</message>
<message>
<source>{0} is {1}; it must be a number from {2} to {3}.</source>
<translation>{0} est {1} ; il faut un nombre de {2} à {3}.</translation>
</message>
<message>
<source>{0} minutes are enough for {1} steps</source>
<translation>{0} minutes suffisent pour {1} pas</translation>
</message>
<message>
<source>{0} would take about {1} MB of memory, and this process can have {2} MB more. {3}</source>
<translation>{0} prendrait environ {1} Mo de mémoire, et ce processus peut en avoir encore {2} Mo. {3}</translation>
</message>
<message>
<source>{0}, or the first one or two of these</source>
<translation>{0}, ou le premier ou les deux premiers de ceux-ci</translation>
</message>
<message>
<source>{0}, so it cannot find clouds. Give a cloud mask (MASK), replace all pixels (REPLACE), or choose a model that gives opacity.</source>
<translation>{0} : il ne peut donc pas trouver les nuages. Donnez un masque de nuages (MASK), remplacez tous les pixels (REPLACE), ou choisissez un modèle qui donne l'opacité.</translation>
</message>
<message>
<source>{0}, so other dates cannot be fitted to what is clear. Leave REFERENCES out, or choose a model that gives opacity.</source>
<translation>{0} : d'autres dates ne peuvent donc pas être ajustées à ce qui est dégagé. Omettez REFERENCES, ou choisissez un modèle qui donne l'opacité.</translation>
</message>
<message>
<source>{0}, the only format this version reads</source>
<translation>{0}, le seul format que lit cette version</translation>
</message>
<message>
<source>{0}, without which its error was never measured. Leave the expected error (CONFIDENCE) out, or choose a model that gives opacity.</source>
<translation>{0}, sans laquelle son erreur n'a jamais été mesurée. Omettez l'erreur attendue (CONFIDENCE), ou choisissez un modèle qui donne l'opacité.</translation>
</message>
<message>
<source>{0}. Leave the output of opacity (OPACITY) out, or choose a model that gives it.</source>
<translation>{0}. Omettez la sortie de l'opacité (OPACITY), ou choisissez un modèle qui la donne.</translation>
</message>
<message>
<source>{0}: only {1} of the pixels are cloudy, which is little to learn from and little to test on</source>
<translation>{0} : seuls {1} des pixels sont nuageux, ce qui est peu pour apprendre et peu pour tester</translation>
</message>
<message>
<source>{0}: the dates are shifted by {1} pixels against each other, so that a blurred model is learned. Register CLEAR to CLOUDY first</source>
<translation>{0} : les dates sont décalées de {1} pixels l'une par rapport à l'autre, de sorte qu'un modèle flou est appris. Recalez d'abord CLEAR sur CLOUDY</translation>
</message>
<message>
<source>{0}: where clear, the dates differ by {1} reflectance: they are too far apart, or processed differently</source>
<translation>{0} : là où c'est dégagé, les dates diffèrent de {1} de réflectance : elles sont trop éloignées, ou traitées autrement</translation>
</message>
<message>
<source>{0}: {1} of the pixels are cloudy; hardly any ground</source>
<translation>{0} : {1} des pixels sont nuageux ; presque pas de sol</translation>
</message>
</context>
</TS>
