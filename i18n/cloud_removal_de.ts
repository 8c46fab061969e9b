<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>CloudRemoval</name>
<message>
<source>Blue band</source>
<translation>Blauer Kanal</translation>
</message>
<message>
<source>Green band</source>
<translation>Grüner Kanal</translation>
</message>
<message>
<source>Red band</source>
<translation>Roter Kanal</translation>
</message>
<message>
<source>Near-infrared band</source>
<translation>Kanal im nahen Infrarot</translation>
</message>
<message>
<source>Scale: reflectance of one step of pixel value</source>
<translation>Skalierung: Reflektanz eines Schritts des Pixelwerts</translation>
</message>
<message>
<source>Reflectance = pixel value x SCALE + OFFSET. Empty: what the raster says, and where it says nothing 1/10000 for 16-bit integers, 1/255 for bytes, 1 for floats.</source>
<translation>Reflektanz = Pixelwert x SCALE + OFFSET. Leer: was das Raster angibt, und wo es nichts angibt 1/10000 bei ganzen Zahlen mit 16 Bit, 1/255 bei Bytes, 1 bei Gleitkommazahlen.</translation>
</message>
<message>
<source>reflectance in the log is implausible, or the run refuses the values' range.</source>
<translation>wenn die Reflektanz im Protokoll unglaubwürdig ist oder der Lauf den Wertebereich ablehnt.</translation>
</message>
<message>
<source>Offset: reflectance of pixel value 0</source>
<translation>Versatz: Reflektanz des Pixelwerts 0</translation>
</message>
<message>
<source>See the scale. Empty: what the raster says, else 0.</source>
<translation>Siehe Skalierung. Leer: was das Raster angibt, sonst 0.</translation>
</message>
<message>
<source>the product has an offset that its file does not tell, such as -0.1 in Sentinel-2 from processing baseline 04.00 on.</source>
<translation>wenn das Produkt einen Versatz hat, den seine Datei nicht nennt, wie -0.1 bei Sentinel-2 ab der Prozessierungsversion 04.00.</translation>
</message>
<message>
<source>the run says that it cannot tell which band is which, or its log names wrong ones.</source>
<translation>wenn der Lauf nicht erkennt, welcher Kanal welcher ist, oder sein Protokoll falsche nennt.</translation>
</message>
<message>
<source>There is not enough memory. Close other programs; where the algorithm has them, give MEMORY or TILE_SIZE a smaller value.</source>
<translation>Der Speicher reicht nicht. Schließen Sie andere Programme; wo der Algorithmus sie hat, setzen Sie MEMORY oder TILE_SIZE kleiner.</translation>
</message>
<message>
<source>{help} &lt;i&gt;When to change it: {change}&lt;/i&gt;</source>
<translation>{help} &lt;i&gt;Wann ändern: {change}&lt;/i&gt;</translation>
</message>
<message>
<source>The output {path} is no GeoTIFF (.tif) and no ENVI raster (.bil). End its name with .tif.</source>
<translation>Die Ausgabe {path} ist weder GeoTIFF (.tif) noch ENVI-Raster (.bil). Lassen Sie ihren Namen auf .tif enden.</translation>
</message>
<message>
<source>The output {path} is a folder. Give the name of a file in it.</source>
<translation>Die Ausgabe {path} ist ein Ordner. Geben Sie den Namen einer Datei darin an.</translation>
</message>
<message>
<source>The output {path} cannot be written: there is no folder {folder}. Create it, or choose another.</source>
<translation>Die Ausgabe {path} kann nicht geschrieben werden: Es gibt keinen Ordner {folder}. Legen Sie ihn an oder wählen Sie einen anderen.</translation>
</message>
<message>
<source>The output {path} cannot be written: you may not write there. Choose another folder or name.</source>
<translation>Die Ausgabe {path} kann nicht geschrieben werden: Sie dürfen dort nicht schreiben. Wählen Sie einen anderen Ordner oder Namen.</translation>
</message>
<message>
<source>The output {path} is also an input. Give the output another name.</source>
<translation>Die Ausgabe {path} ist auch eine Eingabe. Geben Sie der Ausgabe einen anderen Namen.</translation>
</message>
<message>
<source>The output {path} is asked for twice. Give each output its own name.</source>
<translation>Die Ausgabe {path} ist zweimal verlangt. Geben Sie jeder Ausgabe ihren eigenen Namen.</translation>
</message>
<message>
<source>Detect Clouds</source>
<translation>Wolken erkennen</translation>
</message>
<message>
<source>Cloud removal</source>
<translation>Wolkenentfernung</translation>
</message>
<message>
<source>Tells clear ground, thin and thick cloud and shadow apart in a satellite raster.</source>
<translation>Unterscheidet klaren Boden, dünne und dicke Wolken und Schatten in einem Satellitenraster.</translation>
</message>
<message>
<source>&lt;p&gt;Finds clouds and their shadows with the networks that Remove Clouds uses, and writes a raster of classes: 1 clear, 2 thin cloud, 3 thick cloud, 4 shadow, 0 no data. Its colour table and category names are in the file.&lt;/p&gt;&lt;p&gt;Bright ground such as sand, snow or roofs can be taken for cloud, and dark ground for shadow: look at the result before you rely on it.&lt;/p&gt;</source>
<translation>&lt;p&gt;Findet Wolken und ihre Schatten mit den Netzen, die auch „Wolken entfernen“ benutzt, und schreibt ein Raster von Klassen: 1 klar, 2 dünne Wolke, 3 dicke Wolke, 4 Schatten, 0 keine Daten. Farbtabelle und Namen der Kategorien stehen in der Datei.&lt;/p&gt;&lt;p&gt;Heller Boden wie Sand, Schnee oder Dächer kann für Wolken gehalten werden und dunkler für Schatten: Sehen Sie sich das Ergebnis an, bevor Sie sich darauf verlassen.&lt;/p&gt;</translation>
</message>
<message>
<source>A file that GDAL reads, with one band for each colour.</source>
<translation>Eine Datei, die GDAL liest, mit einem Kanal für jede Farbe.</translation>
</message>
<message>
<source>Leave empty where the raster names its bands. Others are ignored.</source>
<translation>Leer lassen, wo das Raster seine Kanäle benennt. Andere Kanäle werden nicht beachtet.</translation>
</message>
<message>
<source>The folder of a model bundle (manifest.json). Empty: the plugin's own model that covers most of the raster's bands.</source>
<translation>Der Ordner eines Modellpakets (manifest.json). Leer: das Modell der Erweiterung, das die meisten Kanäle des Rasters abdeckt.</translation>
</message>
<message>
<source>GeoTIFF: 1 clear, 2 thin cloud, 3 thick cloud, 4 shadow, 0 no data.</source>
<translation>GeoTIFF: 1 klar, 2 dünne Wolke, 3 dicke Wolke, 4 Schatten, 0 keine Daten.</translation>
</message>
<message>
<source>GeoTIFF, 0 (clear) to 1 (nothing of the ground to be seen), -9999 without data.</source>
<translation>GeoTIFF, 0 (klar) bis 1 (vom Boden ist nichts zu sehen), -9999 ohne Daten.</translation>
</message>
<message>
<source>{name}, cloud classes</source>
<translation>{name}, Wolkenklassen</translation>
</message>
<message>
<source>{name}, cloud opacity</source>
<translation>{name}, Deckkraft der Wolken</translation>
</message>
<message>
<source>cloud,clouds,shadow,haze,mask,classification,opacity,detection,satellite,sentinel-2,landsat,raster,deep learning</source>
<translation>Wolke,Wolken,Schatten,Dunst,Maske,Klassifikation,Deckkraft,Erkennung,Satellit,Sentinel-2,Landsat,Raster,Deep Learning</translation>
</message>
<message>
<source>Input raster</source>
<translation>Eingaberaster</translation>
</message>
<message>
<source>Model folder</source>
<translation>Modellordner</translation>
</message>
<message>
<source>you have a model for other bands, another sensor or another landscape.</source>
<translation>wenn Sie ein Modell für andere Kanäle, einen anderen Sensor oder eine andere Landschaft haben.</translation>
</message>
<message>
<source>Opacity from which a pixel is cloud or shadow (0 to 1)</source>
<translation>Deckkraft, ab der ein Pixel Wolke oder Schatten ist (0 bis 1)</translation>
</message>
<message>
<source>0 is a clear view, 1 an opaque cloud or a full shadow.</source>
<translation>0 ist freie Sicht, 1 eine undurchsichtige Wolke oder ein voller Schatten.</translation>
</message>
<message>
<source>thin cloud or haze is missed (lower it), or bright ground is taken for cloud (raise it).</source>
<translation>wenn dünne Wolken oder Dunst übersehen werden (senken) oder heller Boden für Wolken gehalten wird (erhöhen).</translation>
</message>
<message>
<source>Opacity from which cloud is thick (0 to 1)</source>
<translation>Deckkraft, ab der eine Wolke dick ist (0 bis 1)</translation>
</message>
<message>
<source>Hardly anything can be seen through thick cloud. Above the other threshold.</source>
<translation>Durch eine dicke Wolke ist kaum etwas zu sehen. Über dem anderen Schwellenwert.</translation>
</message>
<message>
<source>you can still use what is seen through more, or only through less cloud.</source>
<translation>wenn Sie auch mit dem noch etwas anfangen können, was durch dichtere Wolken zu sehen ist, oder nur mit weniger dichten.</translation>
</message>
<message>
<source>Growth of the clouds (pixels)</source>
<translation>Wachstum der Wolken (Pixel)</translation>
</message>
<message>
<source>So many pixels around clouds and shadows count as thin cloud or shadow.</source>
<translation>So viele Pixel um Wolken und Schatten zählen als dünne Wolke oder Schatten.</translation>
</message>
<message>
<source>rims of clouds are taken for clear.</source>
<translation>wenn Ränder von Wolken für klar gehalten werden.</translation>
</message>
<message>
<source>Smallest cloud or shadow (pixels)</source>
<translation>Kleinste Wolke, kleinster Schatten (Pixel)</translation>
</message>
<message>
<source>Groups of fewer pixels, which touch at their sides, are taken for clear.</source>
<translation>Gruppen von weniger Pixeln, die sich an den Seiten berühren, gelten als klar.</translation>
</message>
<message>
<source>single pixels, such as bright roofs, are taken for cloud.</source>
<translation>wenn einzelne Pixel, etwa helle Dächer, für Wolken gehalten werden.</translation>
</message>
<message>
<source>Tile size (pixels; 0 = automatic)</source>
<translation>Kachelgröße (Pixel; 0 = automatisch)</translation>
</message>
<message>
<source>Does not change the result. 0 takes the tile size that suits the memory.</source>
<translation>Ändert das Ergebnis nicht. 0 nimmt die Kachelgröße, die zum Speicher passt.</translation>
</message>
<message>
<source>hardly ever; the memory is the better knob.</source>
<translation>fast nie; der Speicher ist die bessere Stellschraube.</translation>
</message>
<message>
<source>Memory to use (MB)</source>
<translation>Zu verwendender Speicher (MB)</translation>
</message>
<message>
<source>Rasters of any size are worked through in tiles that fit.</source>
<translation>Raster jeder Größe werden in Kacheln bearbeitet, die hineinpassen.</translation>
</message>
<message>
<source>memory is short, or other programs need it.</source>
<translation>wenn der Speicher knapp ist oder andere Programme ihn brauchen.</translation>
</message>
<message>
<source>Processor threads (0 = all)</source>
<translation>Prozessor-Threads (0 = alle)</translation>
</message>
<message>
<source>How many processors it may use at once.</source>
<translation>Wie viele Prozessoren zugleich verwendet werden dürfen.</translation>
</message>
<message>
<source>the computer should stay free for other work.</source>
<translation>wenn der Rechner für andere Arbeit frei bleiben soll.</translation>
</message>
<message>
<source>Cloud classes</source>
<translation>Wolkenklassen</translation>
</message>
<message>
<source>Opacity of clouds and shadows</source>
<translation>Deckkraft von Wolken und Schatten</translation>
</message>
<message>
<source>you want to see how sure the classes are, or to set thresholds yourself.</source>
<translation>wenn Sie sehen wollen, wie sicher die Klassen sind, oder selbst Schwellenwerte setzen.</translation>
</message>
<message>
<source>Clear pixels (%)</source>
<translation>Klare Pixel (%)</translation>
</message>
<message>
<source>Thin cloud (%)</source>
<translation>Dünne Wolken (%)</translation>
</message>
<message>
<source>Thick cloud (%)</source>
<translation>Dicke Wolken (%)</translation>
</message>
<message>
<source>Shadow (%)</source>
<translation>Schatten (%)</translation>
</message>
<message>
<source>Clear {clear:.1f} %, thin cloud {thin:.1f} %, thick cloud {thick:.1f} %, shadow {shadow:.1f} % of the pixels with data, in {seconds:.1f} s</source>
<translation>Klar {clear:.1f} %, dünne Wolken {thin:.1f} %, dicke Wolken {thick:.1f} %, Schatten {shadow:.1f} % der Pixel mit Daten, in {seconds:.1f} s</translation>
</message>
<message>
<source>Install or check dependencies</source>
<translation>Abhängigkeiten prüfen oder installieren</translation>
</message>
<message>
<source>Setup</source>
<translation>Einrichtung</translation>
</message>
<message>
<source>Shows what the plugin needs and what is there, and installs it on request.</source>
<translation>Zeigt, was die Erweiterung braucht und was da ist, und installiert es auf Wunsch.</translation>
</message>
<message>
<source>&lt;p&gt;Says which Python and which packages inference and training have, which devices there are, and how much disk an installation takes. Nothing is installed unless ACTION says so, and never into QGIS's own Python: it goes into the folder cloud_removal of your QGIS profile.&lt;/p&gt;&lt;p&gt;Training needs TensorFlow in a Python of its own (the worker). Removing clouds needs LiteRT in QGIS's Python, or else the worker.&lt;/p&gt;&lt;p&gt;The proxy of QGIS's network settings is used, and pip's own configuration.&lt;/p&gt;</source>
<translation>&lt;p&gt;Sagt, welches Python und welche Pakete Inferenz und Training haben, welche Geräte es gibt und wie viel Platz eine Installation braucht. Es wird nichts installiert, wenn ACTION es nicht verlangt, und nie in das Python von QGIS selbst: Es kommt in den Ordner cloud_removal Ihres QGIS-Profils.&lt;/p&gt;&lt;p&gt;Training braucht TensorFlow in einem eigenen Python (dem Helfer). Wolken zu entfernen braucht LiteRT im Python von QGIS, sonst den Helfer.&lt;/p&gt;&lt;p&gt;Verwendet werden der Proxy der Netzwerkeinstellungen von QGIS und die eigene Konfiguration von pip.&lt;/p&gt;</translation>
</message>
<message>
<source>check: only look. install_worker: make or update the worker's environment (TensorFlow, Keras, rasterio, matplotlib, LiteRT; about 2 GB). install_litert: put LiteRT where QGIS's Python finds it (about 100 MB). use_python: use the environment of PYTHON as worker, without installing. remove: delete what was installed here, and forget PYTHON.</source>
<translation>check: nur nachsehen. install_worker: die Umgebung des Helfers anlegen oder erneuern (TensorFlow, Keras, rasterio, matplotlib, LiteRT; etwa 2 GB). install_litert: LiteRT dorthin legen, wo das Python von QGIS es findet (etwa 100 MB). use_python: die Umgebung von PYTHON als Helfer verwenden, ohne zu installieren. remove: löschen, was hier installiert wurde, und PYTHON vergessen.</translation>
</message>
<message>
<source>A Python program, 3.10 to 3.13: for install_worker the one to build on (empty: QGIS's), for use_python the one of an environment that has TensorFlow.</source>
<translation>Ein Python-Programm, 3.10 bis 3.13: für install_worker das, auf dem aufgebaut wird (leer: das von QGIS), für use_python das einer Umgebung, die TensorFlow hat.</translation>
</message>
<message>
<source>Installs NVIDIA's libraries as well, some 5 GB more.</source>
<translation>Installiert auch die Bibliotheken von NVIDIA, rund 5 GB mehr.</translation>
</message>
<message>
<source>Install from the files in this folder only, as 'pip download' makes it.</source>
<translation>Nur aus den Dateien dieses Ordners installieren, wie 'pip download' ihn anlegt.</translation>
</message>
<message>
<source>The URL of a mirror.</source>
<translation>Die URL eines Spiegels.</translation>
</message>
<message>
<source>install,dependencies,packages,tensorflow,litert,pip,environment,setup,python,gpu</source>
<translation>installieren,Abhängigkeiten,Pakete,tensorflow,litert,pip,Umgebung,Einrichtung,python,gpu,install,environment</translation>
</message>
<message>
<source>What to do</source>
<translation>Was tun</translation>
</message>
<message>
<source>check says that something is missing.</source>
<translation>wenn check sagt, dass etwas fehlt.</translation>
</message>
<message>
<source>Python</source>
<translation>Python</translation>
</message>
<message>
<source>QGIS's Python is not found, or too old or too new, or you have your own.</source>
<translation>wenn das Python von QGIS nicht gefunden wird, zu alt oder zu neu ist, oder wenn Sie ein eigenes haben.</translation>
</message>
<message>
<source>With NVIDIA GPU support (Linux)</source>
<translation>Mit Unterstützung für NVIDIA-GPU (Linux)</translation>
</message>
<message>
<source>the computer has an NVIDIA GPU, and you want to train.</source>
<translation>wenn der Rechner eine NVIDIA-GPU hat und Sie trainieren wollen.</translation>
</message>
<message>
<source>Folder of wheels, without network</source>
<translation>Ordner mit Wheels, ohne Netz</translation>
</message>
<message>
<source>the computer has no network.</source>
<translation>wenn der Rechner kein Netz hat.</translation>
</message>
<message>
<source>Package index instead of PyPI</source>
<translation>Paketverzeichnis statt PyPI</translation>
</message>
<message>
<source>packages come from a mirror, such as your organisation's.</source>
<translation>wenn Pakete von einem Spiegel kommen, etwa dem Ihrer Organisation.</translation>
</message>
<message>
<source>Python of the worker</source>
<translation>Python des Helfers</translation>
</message>
<message>
<source>What is there</source>
<translation>Was da ist</translation>
</message>
<message>
<source>ACTION is use_python: give PYTHON, the program of the environment to use.</source>
<translation>ACTION ist use_python: Geben Sie PYTHON an, das Programm der Umgebung, die verwendet werden soll.</translation>
</message>
<message>
<source>Programs (*)</source>
<translation>Programme (*)</translation>
</message>
<message>
<source>The Python {python} lacks {modules}. Install them there, or let install_worker make an environment.</source>
<translation>Dem Python {python} fehlt {modules}. Installieren Sie es dort, oder lassen Sie install_worker eine Umgebung anlegen.</translation>
</message>
<message>
<source>PYTHON is {python}, and there is no such file.</source>
<translation>PYTHON ist {python}, und diese Datei gibt es nicht.</translation>
</message>
<message>
<source>WHEELS is {folder}, and there is no wheel (*.whl) in it. Make it with 'pip download' on a machine with the same system and Python.</source>
<translation>WHEELS ist {folder}, und darin ist kein Wheel (*.whl). Füllen Sie den Ordner mit 'pip download' auf einem Rechner mit demselben System und Python.</translation>
</message>
<message>
<source>Removed: {folder}</source>
<translation>Entfernt: {folder}</translation>
</message>
<message>
<source>own environment</source>
<translation>eigene Umgebung</translation>
</message>
<message>
<source>In QGIS's Python: all that removing clouds needs</source>
<translation>Im Python von QGIS: alles, was das Entfernen von Wolken braucht</translation>
</message>
<message>
<source>Worker: none. ACTION = install_worker makes one</source>
<translation>Helfer: keiner. ACTION = install_worker legt einen an</translation>
</message>
<message>
<source>There is no such file</source>
<translation>Diese Datei gibt es nicht</translation>
</message>
<message>
<source>QGIS {qgis}, Python {python}, {system} {machine}</source>
<translation>QGIS {qgis}, Python {python}, {system} {machine}</translation>
</message>
<message>
<source>Own folder: {folder}, {free:.1f} GB free there; the worker takes up to {worker:.0f} GB, with GPU support {gpu:.0f} GB, LiteRT alone {litert:.1f} GB</source>
<translation>Eigener Ordner: {folder}, dort sind {free:.1f} GB frei; der Helfer braucht bis zu {worker:.0f} GB, mit GPU-Unterstützung {gpu:.0f} GB, LiteRT allein {litert:.1f} GB</translation>
</message>
<message>
<source>environment variable {name}</source>
<translation>Umgebungsvariable {name}</translation>
</message>
<message>
<source>Worker: {python} ({origin})</source>
<translation>Helfer: {python} ({origin})</translation>
</message>
<message>
<source>Its Python {version} has {packages}</source>
<translation>Sein Python {version} hat {packages}</translation>
</message>
<message>
<source>In QGIS's Python there is no {packages}</source>
<translation>Im Python von QGIS gibt es kein {packages}</translation>
</message>
<message>
<source>QGIS setting {name}</source>
<translation>QGIS-Einstellung {name}</translation>
</message>
<message>
<source>no package that counts</source>
<translation>kein Paket, auf das es ankommt</translation>
</message>
<message>
<source>For training it lacks {modules}</source>
<translation>Für das Training fehlt {modules}</translation>
</message>
<message>
<source>Devices of TensorFlow: {devices}</source>
<translation>Geräte von TensorFlow: {devices}</translation>
</message>
<message>
<source>{python} is no Python: it answered '{answer}'.</source>
<translation>{python} ist kein Python: Es antwortete '{answer}'.</translation>
</message>
<message>
<source>TensorFlow does not start there: {reason}</source>
<translation>TensorFlow startet dort nicht: {reason}</translation>
</message>
<message>
<source>Evaluate Cloud Removal</source>
<translation>Wolkenentfernung bewerten</translation>
</message>
<message>
<source>Testing and evaluation</source>
<translation>Test und Bewertung</translation>
</message>
<message>
<source>Compares a raster whose clouds were removed with the truth.</source>
<translation>Vergleicht ein Raster, dessen Wolken entfernt wurden, mit der Wahrheit.</translation>
</message>
<message>
<source>&lt;p&gt;Says how far a result of cloud removal is from the truth, over all, cloudy and clear pixels: mean absolute error (MAE) and RMSE in reflectance, PSNR, structural similarity (SSIM), spectral angle (SAM), Pearson correlation and the error of the NDVI.&lt;/p&gt;&lt;p&gt;With the cloudy input, that and two simple fills are measured beside it: the mean colour of the clear pixels put where a brightness threshold says cloud, and where it was cloudy in truth. A result that does not beat the first is worth nothing there; the second knows the truth, and is hard to reach.&lt;/p&gt;&lt;p&gt;A pixel is cloudy where the mask is not 0; without a mask, where input and truth differ by more than 0.06 reflectance in some band. Pixels without data in any of the rasters are left out of everything. All rasters must be on the same grid; pixel values become reflectance by the bands' scale and offset, else by the tags SCALE and OFFSET, else by data type.&lt;/p&gt;</source>
<translation>&lt;p&gt;Sagt, wie weit ein Ergebnis der Wolkenentfernung von der Wahrheit entfernt ist, über alle, bewölkte und klare Pixel: mittlerer absoluter Fehler (MAE) und RMSE in Reflektanz, PSNR, strukturelle Ähnlichkeit (SSIM), Spektralwinkel (SAM), Pearson-Korrelation und der Fehler des NDVI.&lt;/p&gt;&lt;p&gt;Mit der bewölkten Eingabe werden auch diese und zwei einfache Füllungen gemessen: die mittlere Farbe der klaren Pixel, eingesetzt, wo ein Helligkeitsschwellenwert Wolken anzeigt, und wo es in Wahrheit bewölkt war. Ein Ergebnis, das die erste nicht übertrifft, ist dort nichts wert; die zweite kennt die Wahrheit und ist schwer zu erreichen.&lt;/p&gt;&lt;p&gt;Ein Pixel ist bewölkt, wo die Maske nicht 0 ist; ohne Maske, wo sich Eingabe und Wahrheit in irgendeinem Kanal um mehr als 0,06 Reflektanz unterscheiden. Pixel, die in einem der Raster keine Daten haben, bleiben überall außer Betracht. Alle Raster müssen auf demselben Gitter liegen; Pixelwerte werden durch Skalierung und Versatz der Kanäle zu Reflektanz, sonst durch die Tags SCALE und OFFSET, sonst nach dem Datentyp.&lt;/p&gt;</translation>
</message>
<message>
<source>What cloud removal made of the cloudy raster.</source>
<translation>Was die Wolkenentfernung aus dem bewölkten Raster gemacht hat.</translation>
</message>
<message>
<source>The same place without clouds: what Simulate Clouds started from, or a clear date.</source>
<translation>Derselbe Ort ohne Wolken: wovon „Wolken simulieren“ ausging, oder ein klarer Tag.</translation>
</message>
<message>
<source>What clouds were removed from. It is compared, too, and tells cloudy from clear.</source>
<translation>Woraus Wolken entfernt wurden. Auch sie wird verglichen und trennt bewölkt von klar.</translation>
</message>
<message>
<source>Not 0 in its first band where it was cloudy, such as simulated clouds' opacity.</source>
<translation>In ihrem ersten Kanal nicht 0, wo es bewölkt war, wie die Deckkraft simulierter Wolken.</translation>
</message>
<message>
<source>Empty: all. Bands of the rasters belong together by name, else by position. Leave out bands that the model does not know: their clouds are still there.</source>
<translation>Leer: alle. Die Kanäle der Raster gehören nach dem Namen zusammen, sonst nach der Stelle. Lassen Sie Kanäle weg, die das Modell nicht kennt: Ihre Wolken sind noch da.</translation>
</message>
<message>
<source>Of the truth; leave empty where it names its bands. Red and near infrared are for the NDVI, green and red for the threshold mask.</source>
<translation>Der Wahrheit; leer lassen, wo sie ihre Kanäle benennt. Rot und nahes Infrarot sind für den NDVI, Grün und Rot für die Schwellenwertmaske.</translation>
</message>
<message>
<source>One HTML page with pictures and tables.</source>
<translation>Eine HTML-Seite mit Bildern und Tabellen.</translation>
</message>
<message>
<source>CSV: a row for each region, method and band.</source>
<translation>CSV: eine Zeile für jede Region, Methode und jeden Kanal.</translation>
</message>
<message>
<source>All pixels</source>
<translation>Alle Pixel</translation>
</message>
<message>
<source>Cloudy pixels</source>
<translation>Bewölkte Pixel</translation>
</message>
<message>
<source>Clear pixels</source>
<translation>Klare Pixel</translation>
</message>
<message>
<source>cloud,evaluation,accuracy,validation,compare,error,mae,rmse,psnr,ssim,sam,ndvi,correlation,report,raster,satellite</source>
<translation>Wolke,Bewertung,Genauigkeit,Validierung,Vergleich,Fehler,mae,rmse,psnr,ssim,sam,ndvi,Korrelation,Bericht,Raster,Satellit,cloud,evaluation</translation>
</message>
<message>
<source>Result, clouds removed</source>
<translation>Ergebnis ohne Wolken</translation>
</message>
<message>
<source>Truth, without clouds</source>
<translation>Wahrheit ohne Wolken</translation>
</message>
<message>
<source>Cloudy input</source>
<translation>Bewölkte Eingabe</translation>
</message>
<message>
<source>you have it: without it there is nothing to compare the result with.</source>
<translation>wenn Sie sie haben: Ohne sie lässt sich das Ergebnis mit nichts vergleichen.</translation>
</message>
<message>
<source>Mask of clouds</source>
<translation>Wolkenmaske</translation>
</message>
<message>
<source>you know what was cloudy better than a difference of 0.06 reflectance tells.</source>
<translation>wenn Sie besser wissen, was bewölkt war, als ein Unterschied von 0,06 Reflektanz es sagt.</translation>
</message>
<message>
<source>Bands of the truth to compare</source>
<translation>Zu vergleichende Kanäle der Wahrheit</translation>
</message>
<message>
<source>the raster has bands that the model does not know.</source>
<translation>wenn das Raster Kanäle hat, die das Modell nicht kennt.</translation>
</message>
<message>
<source>Report</source>
<translation>Bericht</translation>
</message>
<message>
<source>HTML files (*.html)</source>
<translation>HTML-Dateien (*.html)</translation>
</message>
<message>
<source>you want to keep it: give it a name.</source>
<translation>wenn Sie ihn behalten wollen: Geben Sie ihm einen Namen.</translation>
</message>
<message>
<source>Table</source>
<translation>Tabelle</translation>
</message>
<message>
<source>CSV files (*.csv)</source>
<translation>CSV-Dateien (*.csv)</translation>
</message>
<message>
<source>you want to work on with the numbers.</source>
<translation>wenn Sie mit den Zahlen weiterarbeiten wollen.</translation>
</message>
<message>
<source>Cloudy pixels (%)</source>
<translation>Bewölkte Pixel (%)</translation>
</message>
<message>
<source>Pixels compared</source>
<translation>Verglichene Pixel</translation>
</message>
<message>
<source>cloudy input</source>
<translation>bewölkte Eingabe</translation>
</message>
<message>
<source>mean fill, threshold mask</source>
<translation>mittlere Farbe, Schwellenwertmaske</translation>
</message>
<message>
<source>mean fill, perfect mask</source>
<translation>mittlere Farbe, wahre Maske</translation>
</message>
<message>
<source>To compare, MAE of cloudy pixels: {others}</source>
<translation>Zum Vergleich, MAE der bewölkten Pixel: {others}</translation>
</message>
<message>
<source>BANDS is '{value}'; it must be numbers of bands, counted from 1, with semicolons between them.</source>
<translation>BANDS ist '{value}'; es müssen Nummern von Kanälen sein, ab 1 gezählt, mit Semikolons dazwischen.</translation>
</message>
<message>
<source>QGIS's Python lacks {packages}: the work is done by the worker {python}.</source>
<translation>Dem Python von QGIS fehlt {packages}: Die Arbeit macht der Helfer {python}.</translation>
</message>
<message>
<source>The work is done by the worker {python}</source>
<translation>Die Arbeit macht der Helfer {python}</translation>
</message>
<message>
<source>The worker's Python was another version: made anew</source>
<translation>Das Python des Helfers hatte eine andere Version: neu angelegt</translation>
</message>
<message>
<source>Cancelled; what was being installed may be incomplete.</source>
<translation>Abgebrochen; was gerade installiert wurde, ist vielleicht unvollständig.</translation>
</message>
<message>
<source>QGIS's Python was not found as a program (looked for {candidates}). Install a Python 3.10 to 3.13 (python.org), and give its path as PYTHON.</source>
<translation>Das Python von QGIS wurde nicht als Programm gefunden (gesucht: {candidates}). Installieren Sie ein Python 3.10 bis 3.13 (python.org) und geben Sie seinen Pfad als PYTHON an.</translation>
</message>
<message>
<source>After the installation {modules} cannot be found; the log says more.</source>
<translation>Nach der Installation ist {modules} nicht zu finden; das Protokoll sagt mehr.</translation>
</message>
<message>
<source>The installation takes up to {needed:.1f} GB in {folder}, and {free:.1f} GB are free there. Make room first.</source>
<translation>Die Installation braucht bis zu {needed:.1f} GB in {folder}, und dort sind {free:.1f} GB frei. Schaffen Sie zuerst Platz.</translation>
</message>
<message>
<source>The raster {value} of {parameter} cannot be opened. Check that the file is there, that you may read it, and that it is a raster that GDAL knows.</source>
<translation>Das Raster {value} von {parameter} kann nicht geöffnet werden. Prüfen Sie, ob die Datei da ist, ob Sie sie lesen dürfen und ob sie ein Raster ist, das GDAL kennt.</translation>
</message>
<message>
<source>No raster was given. Choose a raster layer or file for {parameter}.</source>
<translation>Es wurde kein Raster angegeben. Wählen Sie für {parameter} einen Rasterlayer oder eine Datei.</translation>
</message>
<message>
<source>The layer '{name}' comes from the data provider '{provider}', not from a raster file. Save it as a GeoTIFF first (Export &gt; Save As..., raw data) and use that.</source>
<translation>Der Layer '{name}' kommt vom Datenanbieter '{provider}', nicht aus einer Rasterdatei. Speichern Sie ihn zuerst als GeoTIFF (Export &gt; Speichern als..., Rohdaten) und verwenden Sie dieses.</translation>
</message>
<message>
<source>The layer '{name}' ({source}) is no plain file, or has open options. Save it as a GeoTIFF first (Export &gt; Save As..., raw data) and use that.</source>
<translation>Der Layer '{name}' ({source}) ist keine einfache Datei oder hat Öffnungsoptionen. Speichern Sie ihn zuerst als GeoTIFF (Export &gt; Speichern als..., Rohdaten) und verwenden Sie dieses.</translation>
</message>
<message>
<source>Model: {model}</source>
<translation>Modell: {model}</translation>
</message>
<message>
<source>Bands: none was recognised by its role</source>
<translation>Kanäle: keiner wurde an seiner Rolle erkannt</translation>
</message>
<message>
<source>Bands: {bands}</source>
<translation>Kanäle: {bands}</translation>
</message>
<message>
<source>{role} = band {band}</source>
<translation>{role} = Kanal {band}</translation>
</message>
<message>
<source>Reflectance = DN * {scale} + {offset}, {whence}</source>
<translation>Reflektanz = Pixelwert * {scale} + {offset}, {whence}</translation>
</message>
<message>
<source>Reflectance of the {raster} = DN * {scale} + {offset}, {whence}</source>
<translation>Reflektanz, {raster} = Pixelwert * {scale} + {offset}, {whence}</translation>
</message>
<message>
<source>given</source>
<translation>angegeben</translation>
</message>
<message>
<source>from {source}</source>
<translation>aus: {source}</translation>
</message>
<message>
<source>scale given, offset from {source}</source>
<translation>Skalierung angegeben, Versatz aus: {source}</translation>
</message>
<message>
<source>offset given, scale from {source}</source>
<translation>Versatz angegeben, Skalierung aus: {source}</translation>
</message>
<message>
<source>the bands' scale and offset</source>
<translation>Skalierung und Versatz der Kanäle</translation>
</message>
<message>
<source>the tags SCALE and OFFSET</source>
<translation>Tags SCALE und OFFSET</translation>
</message>
<message>
<source>the data type {type}</source>
<translation>Datentyp {type}</translation>
</message>
<message>
<source>1 tile of at most {size} x {size} pixels</source>
<translation>1 Kachel von höchstens {size} x {size} Pixeln</translation>
</message>
<message>
<source>{count} tiles of at most {size} x {size} pixels</source>
<translation>{count} Kacheln von höchstens {size} x {size} Pixeln</translation>
</message>
<message>
<source>Looking at the whole raster</source>
<translation>Das ganze Raster wird angesehen</translation>
</message>
<message>
<source>Looking at the extent and around</source>
<translation>Die Ausdehnung und ihre Umgebung werden angesehen</translation>
</message>
<message>
<source>Looking at {name}</source>
<translation>{name} wird angesehen</translation>
</message>
<message>
<source>Comparing with the references</source>
<translation>Vergleich mit den anderen Tagen</translation>
</message>
<message>
<source>Removing clouds</source>
<translation>Wolken werden entfernt</translation>
</message>
<message>
<source>Finding clouds</source>
<translation>Wolken werden gesucht</translation>
</message>
<message>
<source>Done</source>
<translation>Fertig</translation>
</message>
<message>
<source>Extent: {width} x {height} of {whole_width} x {whole_height} pixels, from column {column} and row {row} (counted from 0); colours under clouds come from it and at most {around} pixels around</source>
<translation>Ausdehnung: {width} x {height} von {whole_width} x {whole_height} Pixeln, ab Spalte {column} und Zeile {row} (ab 0 gezählt); Farben unter Wolken kommen aus ihr und höchstens {around} Pixeln darum herum</translation>
</message>
<message>
<source>Bands the model does not know, left out: {bands}</source>
<translation>Kanäle, die das Modell nicht kennt, weggelassen: {bands}</translation>
</message>
<message>
<source>Bands the model does not know, left as they are, clouds included: {bands}</source>
<translation>Kanäle, die das Modell nicht kennt, unverändert mitsamt ihren Wolken: {bands}</translation>
</message>
<message>
<source>Bands the model does not know, set to no data ({value}) where pixels are replaced: {bands}</source>
<translation>Kanäle, die das Modell nicht kennt, ohne Daten ({value}), wo Pixel ersetzt sind: {bands}</translation>
</message>
<message>
<source>Mask: {name}, {meaning}; it rules instead of the model's opacity</source>
<translation>Maske: {name}, {meaning}; sie entscheidet anstelle der Deckkraft des Modells</translation>
</message>
<message>
<source>cloud where it is not 0</source>
<translation>Wolke, wo sie nicht 0 ist</translation>
</message>
<message>
<source>cloud where it is {values}</source>
<translation>Wolke, wo sie {values} ist</translation>
</message>
<message>
<source>CRS: {crs}, set on the layer; the file has {file_crs}</source>
<translation>KBS: {crs}, am Layer eingestellt; die Datei hat {file_crs}</translation>
</message>
<message>
<source>the CRS {crs}</source>
<translation>das KBS {crs}</translation>
</message>
<message>
<source>no CRS</source>
<translation>kein KBS</translation>
</message>
<message>
<source>The nodata value {value} is off on the layer: it counts as data</source>
<translation>Der Nodata-Wert {value} ist am Layer abgeschaltet: Er zählt als Daten</translation>
</message>
<message>
<source>No data by the layer's settings: {values}</source>
<translation>Keine Daten nach den Einstellungen des Layers: {values}</translation>
</message>
<message>
<source>Open options of the layer: {options}</source>
<translation>Öffnungsoptionen des Layers: {options}</translation>
</message>
<message>
<source>Reading the raster</source>
<translation>Das Raster wird gelesen</translation>
</message>
<message>
<source>Drawing clouds</source>
<translation>Wolken werden gezeichnet</translation>
</message>
<message>
<source>Putting clouds on the raster</source>
<translation>Wolken werden auf das Raster gesetzt</translation>
</message>
<message>
<source>Shadows fall {metres} m to the {direction}, {pixels} pixels on the raster</source>
<translation>Schatten fallen {metres} m weit nach {direction}, {pixels} Pixel im Raster</translation>
</message>
<message>
<source>Cover: {cover} % of the pixels with data ({asked} % asked)</source>
<translation>Bedeckung: {cover} % der Pixel mit Daten (verlangt: {asked} %)</translation>
</message>
<message>
<source>Looking for the clear pixels</source>
<translation>Klare Pixel werden gesucht</translation>
</message>
<message>
<source>Comparing</source>
<translation>Vergleich läuft</translation>
</message>
<message>
<source>Bands compared: {bands}</source>
<translation>Verglichene Kanäle: {bands}</translation>
</message>
<message>
<source>Pixels with data in all rasters: {share} %</source>
<translation>Pixel mit Daten in allen Rastern: {share} %</translation>
</message>
<message>
<source>Starting TensorFlow</source>
<translation>TensorFlow wird gestartet</translation>
</message>
<message>
<source>Training {count} parameters {origin}: {preset}, augmentation {augmentation}, batches of {batch}, rate {rate}, seed {seed}</source>
<translation>Training von {count} Parametern {origin}: {preset}, Abwandlung {augmentation}, {batch} Ausschnitte je Schritt, Lernrate {rate}, Startwert {seed}</translation>
</message>
<message>
<source>from scratch</source>
<translation>von Grund auf</translation>
</message>
<message>
<source>Step {step} of {steps}, {losses}, {time} left</source>
<translation>Schritt {step} von {steps}, {losses}, noch {time}</translation>
</message>
<message>
<source>cloudy input {error}</source>
<translation>bewölkte Eingabe {error}</translation>
</message>
<message>
<source>The model '{name}' gives {heads} and no opacity</source>
<translation>Das Modell '{name}' gibt {heads} aus und keine Deckkraft</translation>
</message>
<message>
<source>The mask's type is '{type}'; expected {types}.</source>
<translation>Der Typ der Maske ist '{type}'; erwartet wird {types}.</translation>
</message>
<message>
<source>A mask of the type 'values' needs MASK_VALUES, the values that are cloud: 1,4,5.</source>
<translation>Eine Maske des Typs 'values' braucht MASK_VALUES, die Werte, die Wolke sind: 1,4,5.</translation>
</message>
<message>
<source>The bands do not share one scale and offset ({bands}). Bring them to one scale first, for example with the raster calculator.</source>
<translation>Die Kanäle haben nicht alle dieselbe Skalierung und denselben Versatz ({bands}). Bringen Sie sie zuerst auf eine Skalierung, zum Beispiel mit dem Rasterrechner.</translation>
</message>
<message>
<source>{count} bands: {bands}</source>
<translation>Kanäle ({count}): {bands}</translation>
</message>
<message>
<source>none</source>
<translation>keine</translation>
</message>
<message>
<source>{model} needs {roles}</source>
<translation>{model} braucht {roles}</translation>
</message>
<message>
<source>{width} x {height} pixels of {step_x} x {step_y} from ({left}, {top}) in {crs}</source>
<translation>{width} x {height} Pixel von {step_x} x {step_y} ab ({left}, {top}) in {crs}</translation>
</message>
<message>
<source>the raster</source>
<translation>das Raster</translation>
</message>
<message>
<source>{error}. This is a bug; please report it.</source>
<translation>{error}. Das ist ein Programmfehler; bitte melden Sie ihn.</translation>
</message>
<message>
<source> in EXTENT</source>
<translation> in EXTENT</translation>
</message>
<message>
<source>a difference of more than 0.06 reflectance</source>
<translation>einem Unterschied von mehr als 0,06 Reflektanz</translation>
</message>
<message>
<source>the model's opacity</source>
<translation>der Opazität des Modells</translation>
</message>
<message>
<source>the mask {name}</source>
<translation>der Maske {name}</translation>
</message>
<message>
<source>{name}: {share} of the area clear, gains {gains}, expected error {error} where both dates are clear</source>
<translation>{name}: {share} der Fläche klar, Verstärkungen {gains}, erwarteter Fehler {error}, wo beide Tage klar sind</translation>
</message>
<message>
<source>no clear pixel in common with the raster's area; it is not used</source>
<translation>kein klares Pixel gemeinsam mit der Fläche des Rasters; er wird nicht verwendet</translation>
</message>
<message>
<source>every pixel</source>
<translation>jedes Pixel</translation>
</message>
<message>
<source>no pixel</source>
<translation>kein Pixel</translation>
</message>
<message>
<source>band 1 of {count}</source>
<translation>Kanal 1 von {count}</translation>
</message>
<message>
<source>x {left} to {right}, y {bottom} to {top}</source>
<translation>x {left} bis {right}, y {bottom} bis {top}</translation>
</message>
<message>
<source>observed</source>
<translation>beobachtet</translation>
</message>
<message>
<source>made up</source>
<translation>erfunden</translation>
</message>
<message>
<source>from a reference</source>
<translation>von einem anderen Tag</translation>
</message>
<message>
<source>made up by the generator</source>
<translation>vom Generator erfunden</translation>
</message>
<message>
<source>clear</source>
<translation>klar</translation>
</message>
<message>
<source>thin cloud</source>
<translation>dünne Wolke</translation>
</message>
<message>
<source>thick cloud</source>
<translation>dichte Wolke</translation>
</message>
<message>
<source>shadow</source>
<translation>Schatten</translation>
</message>
<message>
<source>Remove clouds, then NDVI</source>
<translation>Wolken entfernen, dann NDVI</translation>
</message>
<message>
<source>Detect clouds, remove them, evaluate</source>
<translation>Wolken finden, entfernen, bewerten</translation>
</message>
<message>
<source>Cloudy raster</source>
<translation>Bewölktes Raster</translation>
</message>
<message>
<source>Pixel value of reflectance 0</source>
<translation>Pixelwert der Reflektanz 0</translation>
</message>
<message>
<source>Example models</source>
<translation>Beispielmodelle</translation>
</message>
<message>
<source>a whole number</source>
<translation>eine ganze Zahl</translation>
</message>
<message>
<source>a number</source>
<translation>eine Zahl</translation>
</message>
<message>
<source>{name} is {value}; it must be {kind} from {low:g} to {high:g}.</source>
<translation>{name} ist {value}; es muss {kind} von {low:g} bis {high:g} sein.</translation>
</message>
<message>
<source>{name} is '{value}'; it must be one of: {options}.</source>
<translation>{name} ist '{value}'; möglich sind: {options}.</translation>
</message>
<message>
<source>{name} is {value}; it must be {kind}.</source>
<translation>{name} ist {value}; es muss {kind} sein.</translation>
</message>
<message>
<source>{name} is '{value}'; it must be the number of one band, counted from 1.</source>
<translation>{name} ist '{value}'; es muss die Nummer eines Kanals sein, ab 1 gezählt.</translation>
</message>
<message>
<source>{name} is '{value}'; it must be an extent: 'x min,x max,y min,y max [EPSG:...]', or a layer.</source>
<translation>{name} ist '{value}'; es muss eine Ausdehnung sein: 'x min,x max,y min,y max [EPSG:...]', oder ein Layer.</translation>
</message>
<message>
<source>{name} is '{value}'; it must be whole numbers with commas: 1,4,5.</source>
<translation>{name} ist '{value}'; es müssen ganze Zahlen mit Kommas sein: 1,4,5.</translation>
</message>
<message>
<source>Remove Clouds (pix2pix)</source>
<translation>Wolken entfernen (pix2pix)</translation>
</message>
<message>
<source>Replaces clouds and their shadows in a satellite raster by a generated surface.</source>
<translation>Ersetzt Wolken und ihre Schatten in einem Satellitenraster durch eine erzeugte Oberfläche.</translation>
</message>
<message>
<source>&lt;p&gt;Finds clouds and their shadows in an optical satellite raster and replaces them by the surface that a generator expects there. All other pixels are copied as they are, bit for bit; data type, nodata, scale, CRS and grid stay those of the input.&lt;/p&gt;&lt;p&gt;With other dates of the place, clouds are filled from these, fitted to the clear pixels of the input; the generator does only what none of them shows.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Replaced pixels are made up&lt;/b&gt;: plausible, but not observed. Ask for the mask of changed pixels, the provenance or the expected error, and leave them out of any measurement.&lt;/p&gt;&lt;p&gt;There are models of green, red and near infrared (such as Sentinel-2 bands 3, 4 and 8 at 10 m), of red, green and blue, and of all four; the one that fits most of the raster's bands is taken. Pixel values become reflectance by the bands' scale and offset, else by the tags SCALE and OFFSET, else by data type (16-bit integers: 1/10000, 8-bit: 1/255), unless you give SCALE and OFFSET.&lt;/p&gt;&lt;p&gt;The input's file gives grid and size. A CRS and no data values that are set on its layer go before the file's.&lt;/p&gt;</source>
<translation>&lt;p&gt;Findet Wolken und ihre Schatten in einem optischen Satellitenraster und ersetzt sie durch die Oberfläche, die ein Generator dort erwartet. Alle anderen Pixel werden kopiert, wie sie sind, Bit für Bit; Datentyp, Nodata, Skalierung, KBS und Gitter bleiben die der Eingabe.&lt;/p&gt;&lt;p&gt;Mit Aufnahmen des Ortes von anderen Tagen werden Wolken aus diesen gefüllt, angepasst an die klaren Pixel der Eingabe; der Generator tut nur, was keine davon zeigt.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ersetzte Pixel sind erfunden&lt;/b&gt;: glaubhaft, aber nicht beobachtet. Verlangen Sie die Maske der geänderten Pixel, die Herkunft oder den erwarteten Fehler, und lassen Sie diese Pixel bei jeder Messung weg.&lt;/p&gt;&lt;p&gt;Es gibt Modelle für Grün, Rot und nahes Infrarot (wie die Kanäle 3, 4 und 8 von Sentinel-2 mit 10 m), für Rot, Grün und Blau und für alle vier; genommen wird das, welches die meisten Kanäle des Rasters abdeckt. Pixelwerte werden durch Skalierung und Versatz der Kanäle zu Reflektanz, sonst durch die Tags SCALE und OFFSET, sonst nach dem Datentyp (ganze Zahlen mit 16 Bit: 1/10000, 8 Bit: 1/255), wenn Sie nicht SCALE und OFFSET angeben.&lt;/p&gt;&lt;p&gt;Die Datei der Eingabe gibt Gitter und Größe vor. Ein KBS und Nodata-Werte, die am Layer eingestellt sind, gehen denen der Datei vor.&lt;/p&gt;</translation>
</message>
<message>
<source>{name}, clouds removed</source>
<translation>{name}, Wolken entfernt</translation>
</message>
<message>
<source>{name}, changed pixels</source>
<translation>{name}, geänderte Pixel</translation>
</message>
<message>
<source>{name}, provenance</source>
<translation>{name}, Herkunft</translation>
</message>
<message>
<source>{name}, expected error</source>
<translation>{name}, erwarteter Fehler</translation>
</message>
<message>
<source>Clouds and shadows: not known, neither from a mask nor the model</source>
<translation>Wolken und Schatten: nicht bekannt, weder aus einer Maske noch vom Modell</translation>
</message>
<message>
<source>cloud,clouds,shadow,haze,fog,mask,fill,inpainting,satellite,sentinel-2,landsat,raster,gan,pix2pix,deep learning,neural network</source>
<translation>Wolke,Wolken,Schatten,Dunst,Nebel,Maske,Füllen,Inpainting,Satellit,sentinel-2,landsat,Raster,gan,pix2pix,Deep Learning,neuronales Netz,cloud</translation>
</message>
<message>
<source>Replaced: {replaced:.1f} % of the pixels with data, in {seconds:.1f} s</source>
<translation>Ersetzt: {replaced:.1f} % der Pixel mit Daten, in {seconds:.1f} s</translation>
</message>
<message>
<source>Clouds and shadows: {cloud:.1f} % of the pixels with data</source>
<translation>Wolken und Schatten: {cloud:.1f} % der Pixel mit Daten</translation>
</message>
<message>
<source>The cloudy raster: a file that GDAL reads, with one band for each colour.</source>
<translation>Das bewölkte Raster: eine Datei, die GDAL liest, mit einem Kanal für jede Farbe.</translation>
</message>
<message>
<source>Leave empty where the raster names its bands (description such as B3 or green, wavelength, colour interpretation). A band that the model does not use is ignored.</source>
<translation>Leer lassen, wo das Raster seine Kanäle benennt (Beschreibung wie B3 oder green, Wellenlänge, Farbinterpretation). Ein Kanal, den das Modell nicht braucht, bleibt unbeachtet.</translation>
</message>
<message>
<source>auto: the model that covers most of the raster's bands. g-r-nir: green, red, near infrared. r-g-b: any visible image; of 8 bit, SCALE has to say what reflectance 255 is. b-g-r-nir: all four.</source>
<translation>auto: das Modell, das die meisten Kanäle des Rasters abdeckt. g-r-nir: Grün, Rot, nahes Infrarot. r-g-b: jedes Bild im Sichtbaren; bei 8 Bit muss SCALE sagen, welche Reflektanz 255 ist. b-g-r-nir: alle vier.</translation>
</message>
<message>
<source>The folder of a model bundle (manifest.json) of your own, which is then taken instead of the plugin's.</source>
<translation>Der Ordner eines eigenen Modellpakets (manifest.json), das dann statt dem der Erweiterung genommen wird.</translation>
</message>
<message>
<source>cloudy: only cloudy and shadowed pixels, the others stay as observed. all: every pixel becomes the generator's.</source>
<translation>cloudy: nur bewölkte und beschattete Pixel, die anderen bleiben, wie sie beobachtet wurden. all: Jedes Pixel wird das des Generators.</translation>
</message>
<message>
<source>A mask of clouds and shadows that you have, such as Sentinel-2's SCL or Landsat's QA_PIXEL (band 1). It then decides what is replaced, not the model's opacity. On another grid or in another CRS it is warped onto the input's pixels.</source>
<translation>Eine Maske von Wolken und Schatten, die Sie haben, wie die SCL von Sentinel-2 oder QA_PIXEL von Landsat (Kanal 1). Dann entscheidet sie, was ersetzt wird, nicht die Deckkraft des Modells. Auf einem anderen Gitter oder in einem anderen KBS wird sie auf die Pixel der Eingabe umgerechnet.</translation>
</message>
<message>
<source>any_nonzero: 0 is clear, all else cloud. s2_scl: Sentinel-2 scene classification, cloud shadow (3), clouds (8, 9) and cirrus (10). landsat_qa: Landsat Collection 2 QA_PIXEL, the bits of dilated cloud, cirrus, cloud and cloud shadow (1 to 4). values: those of MASK_VALUES.</source>
<translation>any_nonzero: 0 ist klar, alles andere Wolke. s2_scl: Szenenklassifikation von Sentinel-2, Wolkenschatten (3), Wolken (8, 9) und Zirren (10). landsat_qa: QA_PIXEL von Landsat Collection 2, die Bits für Wolkensaum, Zirren, Wolke und Wolkenschatten (1 bis 4). values: die von MASK_VALUES.</translation>
</message>
<message>
<source>Rasters of the same bands, clear or partly cloudy, on any grid and in any CRS. Clouds are filled from them, fitted to the input's clear pixels, and from the generator only where no reference is clear. A reference also shows cloud and shadow that the opacity misses.</source>
<translation>Raster mit denselben Kanälen, klar oder teils bewölkt, mit beliebigem Gitter und KBS. Wolken werden aus ihnen gefüllt, angepasst an die klaren Pixel der Eingabe, und vom Generator nur dort, wo keines klar ist. Sie zeigen auch Wolken und Schatten, die der Deckkraft entgehen.</translation>
</message>
<message>
<source>The outputs have this extent, snapped outward to the input's pixels. Colours under clouds are looked for up to 1024 pixels around it. Empty: the whole raster.</source>
<translation>Die Ausgaben haben diese Ausdehnung, nach außen auf die Pixel der Eingabe gerundet. Farben unter Wolken werden bis zu 1024 Pixel darum herum gesucht. Leer: das ganze Raster.</translation>
</message>
<message>
<source>One for each of the other dates, in their order, of the type MASK_TYPE. Empty: the model's opacity tells their clouds.</source>
<translation>Eine für jeden der anderen Tage, in deren Reihenfolge, vom Typ MASK_TYPE. Leer: die Deckkraft des Modells sagt, wo deren Wolken sind.</translation>
</message>
<message>
<source>For the mask type values: whole numbers with commas between, such as 1,4,5.</source>
<translation>Für den Maskentyp values: ganze Zahlen mit Kommas dazwischen, wie 1,4,5.</translation>
</message>
<message>
<source>Opacity from which a pixel is cloudy (0 to 1)</source>
<translation>Deckkraft, ab der ein Pixel bewölkt ist (0 bis 1)</translation>
</message>
<message>
<source>0 is a clear view, 1 an opaque cloud or a full shadow. Not used with a cloud mask.</source>
<translation>0 ist freie Sicht, 1 eine dichte Wolke oder voller Schatten. Mit einer Wolkenmaske nicht verwendet.</translation>
</message>
<message>
<source>Replaces this many pixels more around each cloud.</source>
<translation>Ersetzt um jede Wolke so viele Pixel mehr.</translation>
</message>
<message>
<source>bright or dark rims are left around replaced areas.</source>
<translation>wenn helle oder dunkle Ränder um ersetzte Flächen bleiben.</translation>
</message>
<message>
<source>Blends over this many pixels outside the grown clouds; 0 is a hard edge.</source>
<translation>Blendet über so viele Pixel außerhalb der gewachsenen Wolken über; 0 ist eine harte Kante.</translation>
</message>
<message>
<source>edges of the replaced areas show (raise it), or no clear pixel may change (0, and no growth).</source>
<translation>wenn Kanten der ersetzten Flächen zu sehen sind (erhöhen) oder sich kein klares Pixel ändern darf (0, und kein Wachstum).</translation>
</message>
<message>
<source>keep: they stay in the output; where pixels are replaced they are set to no data if the raster has a nodata value, else they keep their clouds. drop: they are left out of the output.</source>
<translation>keep: Sie bleiben in der Ausgabe; wo Pixel ersetzt werden, werden sie auf Nodata gesetzt, wenn das Raster einen Nodata-Wert hat, sonst behalten sie ihre Wolken. drop: Sie werden weggelassen.</translation>
</message>
<message>
<source>Creation options of the output</source>
<translation>Erstellungsoptionen der Ausgabe</translation>
</message>
<message>
<source>GDAL's for GeoTIFF, such as COMPRESS=ZSTD|ZSTD_LEVEL=9. Empty: tiled and DEFLATE.</source>
<translation>Die von GDAL für GeoTIFF, wie COMPRESS=ZSTD|ZSTD_LEVEL=9. Leer: gekachelt und DEFLATE.</translation>
</message>
<message>
<source>Writes the outputs as COG, with overviews. Needs room for a second copy meanwhile.</source>
<translation>Schreibt die Ausgaben als COG, mit Übersichten. Braucht solange Platz für eine zweite Kopie.</translation>
</message>
<message>
<source>GeoTIFF with the input's bands, data type, nodata, CRS and grid.</source>
<translation>GeoTIFF mit Kanälen, Datentyp, Nodata, KBS und Gitter der Eingabe.</translation>
</message>
<message>
<source>GeoTIFF: 1 where the output may differ from the input, 0 observed, 255 no data.</source>
<translation>GeoTIFF: 1, wo sich die Ausgabe von der Eingabe unterscheiden kann, 0 beobachtet, 255 ohne Daten.</translation>
</message>
<message>
<source>GeoTIFF: 1 observed, 2 from a reference, 3 made up by the generator, 0 no data; band 2 is the number of the reference, counted from 1.</source>
<translation>GeoTIFF: 1 beobachtet, 2 von einem anderen Tag, 3 vom Generator erfunden, 0 keine Daten; Kanal 2 ist die Nummer der anderen Aufnahme, ab 1 gezählt.</translation>
</message>
<message>
<source>GeoTIFF: the absolute error of reflectance to be expected of each pixel, mean of the model's bands, -9999 without data.</source>
<translation>GeoTIFF: der absolute Fehler der Reflektanz, der bei jedem Pixel zu erwarten ist, im Mittel der Kanäle des Modells, -9999 ohne Daten.</translation>
</message>
<message>
<source>Model of this plugin</source>
<translation>Modell dieser Erweiterung</translation>
</message>
<message>
<source>you want results of rasters with different bands to be alike.</source>
<translation>wenn die Ergebnisse von Rastern mit verschiedenen Kanälen einander gleichen sollen.</translation>
</message>
<message>
<source>Pixels to replace</source>
<translation>Zu ersetzende Pixel</translation>
</message>
<message>
<source>you want to see what the generator makes of everything, to judge it.</source>
<translation>wenn Sie sehen wollen, was der Generator aus allem macht, um ihn zu beurteilen.</translation>
</message>
<message>
<source>Cloud mask</source>
<translation>Wolkenmaske</translation>
</message>
<message>
<source>clouds are missed or clear ground is taken for cloud.</source>
<translation>wenn Wolken übersehen werden oder klarer Boden für Wolke gehalten wird.</translation>
</message>
<message>
<source>What the cloud mask's values mean</source>
<translation>Was die Werte der Wolkenmaske bedeuten</translation>
</message>
<message>
<source>you give a cloud mask that is more than 0 and 1.</source>
<translation>wenn Sie eine Wolkenmaske angeben, die mehr als 0 und 1 enthält.</translation>
</message>
<message>
<source>Other dates of the place</source>
<translation>Aufnahmen anderer Tage</translation>
</message>
<message>
<source>you have another date of the place: what was seen then beats any guess.</source>
<translation>wenn Sie eine Aufnahme von einem anderen Tag haben: Was da gesehen wurde, ist besser als jede Vermutung.</translation>
</message>
<message>
<source>Extent to process</source>
<translation>Zu bearbeitende Ausdehnung</translation>
</message>
<message>
<source>only a part is needed, or to try settings quickly.</source>
<translation>wenn nur ein Teil gebraucht wird, oder um Einstellungen schnell zu probieren.</translation>
</message>
<message>
<source>Cloud masks of the other dates</source>
<translation>Wolkenmasken der anderen Tage</translation>
</message>
<message>
<source>clouds of another date get into the result, or its clear ground does not.</source>
<translation>wenn Wolken eines anderen Tages ins Ergebnis kommen oder sein klarer Boden nicht.</translation>
</message>
<message>
<source>Values of the cloud mask that are cloud</source>
<translation>Werte der Wolkenmaske, die Wolke sind</translation>
</message>
<message>
<source>the mask type is values.</source>
<translation>wenn der Maskentyp values ist.</translation>
</message>
<message>
<source>thin cloud or haze is left over (lower it), or bright ground is taken for cloud (raise it).</source>
<translation>wenn dünne Wolken oder Dunst übrig bleiben (senken) oder heller Boden für Wolke gehalten wird (erhöhen).</translation>
</message>
<message>
<source>Soft edge (pixels)</source>
<translation>Weiche Kante (Pixel)</translation>
</message>
<message>
<source>Bands that the model does not know</source>
<translation>Kanäle, die das Modell nicht kennt</translation>
</message>
<message>
<source>the result is only for use with the bands of the model.</source>
<translation>wenn das Ergebnis nur mit den Kanälen des Modells verwendet wird.</translation>
</message>
<message>
<source>another program needs another compression or layout.</source>
<translation>wenn ein anderes Programm eine andere Kompression oder Anordnung braucht.</translation>
</message>
<message>
<source>Cloud Optimized GeoTIFF</source>
<translation>Cloud Optimized GeoTIFF</translation>
</message>
<message>
<source>the result will be read over a network.</source>
<translation>wenn das Ergebnis über ein Netz gelesen wird.</translation>
</message>
<message>
<source>Clouds removed</source>
<translation>Wolken entfernt</translation>
</message>
<message>
<source>you want to see why a pixel was replaced, or to choose the threshold.</source>
<translation>wenn Sie sehen wollen, warum ein Pixel ersetzt wurde, oder den Schwellenwert wählen wollen.</translation>
</message>
<message>
<source>Mask of changed pixels</source>
<translation>Maske der geänderten Pixel</translation>
</message>
<message>
<source>you measure anything in the result: leave out the pixels that are 1.</source>
<translation>wenn Sie im Ergebnis irgendetwas messen: Lassen Sie die Pixel weg, die 1 sind.</translation>
</message>
<message>
<source>Provenance</source>
<translation>Herkunft</translation>
</message>
<message>
<source>you use references and need to know what was seen on another date.</source>
<translation>wenn Sie Aufnahmen anderer Tage benutzen und wissen müssen, was an einem anderen Tag gesehen wurde.</translation>
</message>
<message>
<source>Expected error</source>
<translation>Erwarteter Fehler</translation>
</message>
<message>
<source>you weigh pixels by how far they can be relied on.</source>
<translation>wenn Sie Pixel danach gewichten, wie weit auf sie Verlass ist.</translation>
</message>
<message>
<source>Replaced pixels (%)</source>
<translation>Ersetzte Pixel (%)</translation>
</message>
<message>
<source>Bands used</source>
<translation>Verwendete Kanäle</translation>
</message>
<message>
<source>Model used</source>
<translation>Verwendetes Modell</translation>
</message>
<message>
<source>Install what is missing…</source>
<translation>Fehlendes installieren…</translation>
</message>
<message>
<source>Get rasterio: on Debian and Ubuntu 'sudo apt install python3-rasterio'; in the OSGeo4W Shell on Windows 'python -m pip install rasterio'; elsewhere with the pip of QGIS's Python. Then start QGIS again.</source>
<translation>rasterio beschaffen: auf Debian und Ubuntu 'sudo apt install python3-rasterio'; in der OSGeo4W-Shell unter Windows 'python -m pip install rasterio'; sonst mit dem pip des Pythons von QGIS. Starten Sie QGIS danach neu.</translation>
</message>
<message>
<source>Training needs a Python with TensorFlow, beside QGIS's own. Run 'Install or check dependencies' of this plugin to install one into a folder of its own, or name one that has {packages}: set the environment variable {variable} or the QGIS setting {setting} to its path.</source>
<translation>Training braucht ein Python mit TensorFlow, neben dem von QGIS. Führen Sie „Abhängigkeiten prüfen oder installieren“ dieser Erweiterung aus, um eines in einen eigenen Ordner zu installieren, oder nennen Sie eines, das {packages} hat: Setzen Sie die Umgebungsvariable {variable} oder die QGIS-Einstellung {setting} auf seinen Pfad.</translation>
</message>
<message>
<source>The Python of the worker environment is set to {python}, and there is no such file. Correct the environment variable {variable} or the QGIS setting {setting}, or run 'Install or check dependencies'.</source>
<translation>Als Python des Helfers ist {python} eingestellt, und diese Datei gibt es nicht. Berichtigen Sie die Umgebungsvariable {variable} oder die QGIS-Einstellung {setting}, oder führen Sie „Abhängigkeiten prüfen oder installieren“ aus.</translation>
</message>
<message>
<source>The worker's Python {python} lacks {modules}, which training needs. Run 'Install or check dependencies', or install them there.</source>
<translation>Dem Python des Helfers {python} fehlt {modules}, was das Training braucht. Führen Sie „Abhängigkeiten prüfen oder installieren“ aus, oder installieren Sie es dort.</translation>
</message>
<message>
<source>The Python of the worker environment is set to {python}, and there is no such file. Correct the environment variable {variable} or the QGIS setting {setting}. {packages}</source>
<translation>Als Python des Helfers ist {python} eingestellt, und diese Datei gibt es nicht. Berichtigen Sie die Umgebungsvariable {variable} oder die QGIS-Einstellung {setting}. {packages}</translation>
</message>
<message>
<source>QGIS's Python {version} cannot import what cloud removal needs: {reasons}.</source>
<translation>Das Python {version} von QGIS kann nicht laden, was die Wolkenentfernung braucht: {reasons}.</translation>
</message>
<message>
<source>Get LiteRT: 'python3 -m pip install --user --no-deps ai-edge-litert' with QGIS's Python (in the OSGeo4W Shell on Windows; on Debian and Ubuntu add --break-system-packages), then start QGIS again.</source>
<translation>LiteRT beschaffen: 'python3 -m pip install --user --no-deps ai-edge-litert' mit dem Python von QGIS (unter Windows in der OSGeo4W-Shell; auf Debian und Ubuntu mit --break-system-packages), danach QGIS neu starten.</translation>
</message>
<message>
<source>Or give another Python that has rasterio, numpy and ai-edge-litert: set the environment variable {variable} or the QGIS setting {setting} to its path.</source>
<translation>Oder geben Sie ein anderes Python an, das rasterio, numpy und ai-edge-litert hat: Setzen Sie die Umgebungsvariable {variable} oder die QGIS-Einstellung {setting} auf seinen Pfad.</translation>
</message>
<message>
<source>Get LiteRT: run 'Install or check dependencies' (Processing Toolbox, Cloud Removal, Setup) with ACTION = {action}, or in a terminal: qgis_process run {installer} --ACTION={action}. It goes into your QGIS profile, not into QGIS.</source>
<translation>LiteRT beschaffen: Führen Sie „Abhängigkeiten prüfen oder installieren“ (Verarbeitungswerkzeuge, Wolkenentfernung, Einrichtung) mit ACTION = {action} aus, oder in einem Terminal: qgis_process run {installer} --ACTION={action}. Es kommt in Ihr QGIS-Profil, nicht in QGIS.</translation>
</message>
<message>
<source>Simulate Clouds</source>
<translation>Wolken simulieren</translation>
</message>
<message>
<source>Puts clouds and their shadows on a clear satellite raster.</source>
<translation>Setzt Wolken und ihre Schatten auf ein klares Satellitenraster.</translation>
</message>
<message>
<source>&lt;p&gt;Puts fractal clouds on a clear optical satellite raster, and the shadows they cast where the sun stands as you say. So the truth under the clouds is known: remove them with Remove Clouds (pix2pix), and compare with Evaluate Cloud Removal.&lt;/p&gt;&lt;p&gt;Every band gets the same clouds. Shadows are the deeper the longer a band's wavelength is, as less skylight falls into them: known from the bands' roles, or from their wavelengths; other bands get a middling shadow. Pixels without data, and pixels without cloud or shadow, stay as they are, bit for bit; data type, nodata, scale, CRS, grid and band names stay those of the input.&lt;/p&gt;&lt;p&gt;The raster is worked through in windows; what is held of it is five bytes a pixel, whatever its bands and type.&lt;/p&gt;</source>
<translation>&lt;p&gt;Setzt fraktale Wolken auf ein klares optisches Satellitenraster, und die Schatten, die sie werfen, wenn die Sonne steht, wie Sie es angeben. So ist die Wahrheit unter den Wolken bekannt: Entfernen Sie sie mit „Wolken entfernen (pix2pix)“ und vergleichen Sie mit „Wolkenentfernung bewerten“.&lt;/p&gt;&lt;p&gt;Jeder Kanal bekommt dieselben Wolken. Schatten sind umso tiefer, je länger die Wellenlänge eines Kanals ist, da weniger Himmelslicht in sie fällt: bekannt aus den Rollen der Kanäle oder aus ihren Wellenlängen; andere Kanäle bekommen einen mittleren Schatten. Pixel ohne Daten und Pixel ohne Wolke oder Schatten bleiben, wie sie sind, Bit für Bit; Datentyp, Nodata, Skalierung, KBS, Gitter und Kanalnamen bleiben die der Eingabe.&lt;/p&gt;&lt;p&gt;Das Raster wird in Fenstern bearbeitet; gehalten werden davon fünf Byte je Pixel, unabhängig von Kanälen und Datentyp.&lt;/p&gt;</translation>
</message>
<message>
<source>A raster of reflectance without clouds: a file that GDAL reads.</source>
<translation>Ein Raster der Reflektanz ohne Wolken: eine Datei, die GDAL liest.</translation>
</message>
<message>
<source>Leave empty where the raster names its bands (description such as B3 or green, wavelength, colour interpretation). It decides how deep shadows are.</source>
<translation>Leer lassen, wo das Raster seine Kanäle benennt (Beschreibung wie B3 oder green, Wellenlänge, Farbinterpretation). Davon hängt ab, wie tief Schatten sind.</translation>
</message>
<message>
<source>thin: veils that let the ground through. broken: many small opaque clouds. thick: large opaque clouds. fog: an even haze, mostly over everything.</source>
<translation>thin: Schleier, die den Boden durchlassen. broken: viele kleine dichte Wolken. thick: große dichte Wolken. fog: gleichmäßiger Dunst, meist über allem.</translation>
</message>
<message>
<source>Share of the pixels with data whose cloud has an opacity above 0.05.</source>
<translation>Anteil der Pixel mit Daten, deren Wolke eine Deckkraft über 0,05 hat.</translation>
</message>
<message>
<source>you test for more or less cloud: the more, the harder it is to remove.</source>
<translation>wenn Sie für mehr oder weniger Wolken prüfen: Je mehr, desto schwerer sind sie zu entfernen.</translation>
</message>
<message>
<source>Clockwise from north: 90 is east, 180 south. Shadows fall on the other side.</source>
<translation>Im Uhrzeigersinn von Norden: 90 ist Osten, 180 Süden. Schatten fallen auf die andere Seite.</translation>
</message>
<message>
<source>the raster's metadata give the sun's azimuth.</source>
<translation>wenn die Metadaten des Rasters den Azimut der Sonne angeben.</translation>
</message>
<message>
<source>Above the horizon. The lower the sun, the further off the shadows.</source>
<translation>Über dem Horizont. Je tiefer die Sonne, desto weiter weg die Schatten.</translation>
</message>
<message>
<source>the raster's metadata give the sun's height (90 minus the zenith angle).</source>
<translation>wenn die Metadaten des Rasters die Höhe der Sonne angeben (90 minus Zenitwinkel).</translation>
</message>
<message>
<source>Above the ground. A shadow lies cloud height / tan(sun height) from its cloud; metres become pixels by the raster's CRS.</source>
<translation>Über dem Boden. Ein Schatten liegt Wolkenhöhe / tan(Sonnenhöhe) von seiner Wolke entfernt; Meter werden durch das KBS des Rasters zu Pixeln.</translation>
</message>
<message>
<source>shadows should lie closer to their clouds (lower it) or further off (raise it).</source>
<translation>wenn Schatten näher an ihren Wolken (senken) oder weiter weg liegen sollen (erhöhen).</translation>
</message>
<message>
<source>The same number gives the same clouds again, another number others.</source>
<translation>Dieselbe Zahl ergibt wieder dieselben Wolken, eine andere Zahl andere.</translation>
</message>
<message>
<source>you want other clouds, such as for several tests on one raster.</source>
<translation>wenn Sie andere Wolken wollen, etwa für mehrere Tests an einem Raster.</translation>
</message>
<message>
<source>GeoTIFF, 0 (clear) to 1 (opaque), -9999 without data.</source>
<translation>GeoTIFF, 0 (klar) bis 1 (dicht), -9999 ohne Daten.</translation>
</message>
<message>
<source>GeoTIFF, share of the sunlight missing on ground that is seen, -9999 without data.</source>
<translation>GeoTIFF, Anteil des Sonnenlichts, der auf sichtbarem Boden fehlt, -9999 ohne Daten.</translation>
</message>
<message>
<source>{name}, with clouds</source>
<translation>{name}, mit Wolken</translation>
</message>
<message>
<source>{name}, cloud shadow</source>
<translation>{name}, Wolkenschatten</translation>
</message>
<message>
<source>cloud,clouds,shadow,haze,fog,simulation,synthetic,fractal,noise,test,satellite,raster</source>
<translation>Wolke,Wolken,Schatten,Dunst,Nebel,Simulation,synthetisch,fraktal,Rauschen,Test,Satellit,Raster,cloud</translation>
</message>
<message>
<source>Clear raster</source>
<translation>Klares Raster</translation>
</message>
<message>
<source>Kind of clouds</source>
<translation>Art der Wolken</translation>
</message>
<message>
<source>you test for a weather that is not broken cloud.</source>
<translation>wenn Sie für ein anderes Wetter als lockere Wolken prüfen.</translation>
</message>
<message>
<source>Cloud cover (%)</source>
<translation>Wolkenbedeckung (%)</translation>
</message>
<message>
<source>Azimuth of the sun (degrees)</source>
<translation>Azimut der Sonne (Grad)</translation>
</message>
<message>
<source>Height of the sun (degrees)</source>
<translation>Höhe der Sonne (Grad)</translation>
</message>
<message>
<source>Height of the clouds (m)</source>
<translation>Höhe der Wolken (m)</translation>
</message>
<message>
<source>Seed</source>
<translation>Startwert</translation>
</message>
<message>
<source>With clouds</source>
<translation>Mit Wolken</translation>
</message>
<message>
<source>Opacity of the clouds</source>
<translation>Deckkraft der Wolken</translation>
</message>
<message>
<source>you want the truth about the clouds, such as a mask for the evaluation.</source>
<translation>wenn Sie die Wahrheit über die Wolken wollen, etwa als Maske für die Bewertung.</translation>
</message>
<message>
<source>Shadows of the clouds</source>
<translation>Schatten der Wolken</translation>
</message>
<message>
<source>you want the truth about the shadows.</source>
<translation>wenn Sie die Wahrheit über die Schatten wollen.</translation>
</message>
<message>
<source>Train From Pair</source>
<translation>Aus Paaren trainieren</translation>
</message>
<message>
<source>Training</source>
<translation>Training</translation>
</message>
<message>
<source>Makes a model of your own from a cloudy and a clear raster of one place.</source>
<translation>Macht aus einem bewölkten und einem klaren Raster eines Ortes ein eigenes Modell.</translation>
</message>
<message>
<source>&lt;p&gt;Trains a model on one or more pairs of a cloudy and a clear raster, and tests it on blocks of the same place that were held out. The model is a folder that Remove Clouds uses at once (its parameter MODEL).&lt;/p&gt;&lt;p&gt;The report says how far the model is from the clear date on the test blocks, with an interval, beside the cloudy input and the model it started from. It says nothing of other places, seasons and sensors.&lt;/p&gt;&lt;p&gt;The work is done by a worker process that has TensorFlow, never by QGIS's own Python: 'Install or check dependencies' sets one up. Cancelling keeps the last checkpoint; RESUME goes on from it.&lt;/p&gt;</source>
<translation>&lt;p&gt;Trainiert ein Modell mit einem oder mehreren Paaren aus einem bewölkten und einem klaren Raster und prüft es an Blöcken desselben Ortes, die zurückgehalten wurden. Das Modell ist ein Ordner, den „Wolken entfernen“ sofort verwendet (Parameter MODEL).&lt;/p&gt;&lt;p&gt;Der Bericht sagt, wie weit das Modell auf den Prüfblöcken vom klaren Tag entfernt ist, mit einem Intervall, neben der bewölkten Eingabe und dem Modell, von dem es ausging. Über andere Orte, Jahreszeiten und Sensoren sagt er nichts.&lt;/p&gt;&lt;p&gt;Die Arbeit macht ein Helferprozess, der TensorFlow hat, nie das Python von QGIS selbst: „Abhängigkeiten prüfen oder installieren“ richtet einen ein. Abbrechen behält den letzten Zwischenstand; RESUME macht dort weiter.&lt;/p&gt;</translation>
</message>
<message>
<source>The last checkpoint is in {folder}: run again with the same settings, MODEL_FOLDER {model} and RESUME to go on from it.</source>
<translation>Der letzte Zwischenstand ist in {folder}: Führen Sie es mit denselben Einstellungen, MODEL_FOLDER {model} und RESUME noch einmal aus, um dort weiterzumachen.</translation>
</message>
<message>
<source>cloud,train,training,learn,fine-tune,finetune,model,pair,gan,pix2pix,deep learning,neural network,keras,tensorflow,satellite,raster</source>
<translation>Wolke,Training,trainieren,lernen,fine-tune,finetune,Modell,Paar,gan,pix2pix,Deep Learning,neuronales Netz,keras,tensorflow,Satellit,Raster,train</translation>
</message>
<message>
<source>Of {name}, {unread} cannot be opened as a raster. Check that each file is there, and that GDAL knows it.</source>
<translation>Von {name} kann {unread} nicht als Raster geöffnet werden. Prüfen Sie, ob jede Datei da ist und ob GDAL sie kennt.</translation>
</message>
<message>
<source>nothing</source>
<translation>nichts</translation>
</message>
<message>
<source>One raster, or one of each pair: with clouds, and some ground to be seen.</source>
<translation>Ein Raster, oder eines je Paar: mit Wolken und etwas Boden, der zu sehen ist.</translation>
</message>
<message>
<source>The same places without clouds, in the same order, days to a few weeks apart. They are warped onto the cloudy rasters' pixels where they have others.</source>
<translation>Dieselben Orte ohne Wolken, in derselben Reihenfolge, Tage bis wenige Wochen entfernt. Wo ihre Pixel andere sind, werden sie auf die der bewölkten Raster umgerechnet.</translation>
</message>
<message>
<source>One for each pair, or none: then cloudy is what differs from the clear raster by more than 0.06 reflectance in some band.</source>
<translation>Eine je Paar, oder keine: Dann ist bewölkt, was sich in einem Kanal um mehr als 0,06 Reflektanz vom klaren Raster unterscheidet.</translation>
</message>
<message>
<source>At least 128 x 128 pixels with clouds and ground. Empty: all of the rasters.</source>
<translation>Mindestens 128 x 128 Pixel mit Wolken und Boden. Leer: die Raster ganz.</translation>
</message>
<message>
<source>bundled: fine-tune the model of this plugin. model: fine-tune the one given below. scratch: random weights, which takes longer and more pixels.</source>
<translation>bundled: das Modell dieser Erweiterung nachtrainieren. model: das unten angegebene nachtrainieren. scratch: zufällige Gewichte, was länger dauert und mehr Pixel braucht.</translation>
</message>
<message>
<source>The folder of a model bundle (manifest.json), for START = model.</source>
<translation>Der Ordner eines Modellpakets (manifest.json), für START = model.</translation>
</message>
<message>
<source>quick: minutes on two cores. thorough: some twenty times as long. recipe2020: the 54 million parameter pix2pix U-Net with a discriminator of 2020, from scratch; it needs a GPU, and its models cannot tell where cloud is.</source>
<translation>quick: Minuten auf zwei Kernen. thorough: etwa zwanzigmal so lange. recipe2020: das pix2pix-U-Net von 2020 mit 54 Millionen Parametern und einem Diskriminator, von Grund auf; es braucht eine GPU, und seine Modelle können nicht sagen, wo Wolken sind.</translation>
</message>
<message>
<source>How patches are varied; both images of a pair always get the same. rotation: quarter turns. rotation_skew: also shear and zoom by up to 0.15. full: also mirrored, and brighter or darker.</source>
<translation>Wie Ausschnitte abgewandelt werden; beide Bilder eines Paares immer gleich. rotation: Vierteldrehungen. rotation_skew: auch Scherung und Zoom bis 0,15. full: auch gespiegelt, heller oder dunkler.</translation>
</message>
<message>
<source>Empty: those of the preset, or as many as MINUTES are enough for.</source>
<translation>Leer: die der Voreinstellung, oder so viele, wie in MINUTES passen.</translation>
</message>
<message>
<source>Instead of steps: how long it may take, on this machine, in all.</source>
<translation>Statt der Schritte: wie lange es auf diesem Rechner insgesamt dauern darf.</translation>
</message>
<message>
<source>As in Remove Clouds: any_nonzero, s2_scl, landsat_qa, or those of MASK_VALUES.</source>
<translation>Wie in „Wolken entfernen“: any_nonzero, s2_scl, landsat_qa oder die von MASK_VALUES.</translation>
</message>
<message>
<source>A multiple of 16. Smaller ones take less memory. Empty: the preset's.</source>
<translation>Ein Vielfaches von 16. Kleinere brauchen weniger Speicher. Leer: die der Voreinstellung.</translation>
</message>
<message>
<source>The same seed gives the same samples in the same order.</source>
<translation>Derselbe Startwert ergibt dieselben Ausschnitte in derselben Reihenfolge.</translation>
</message>
<message>
<source>Go on with a run that was cancelled or ended by a fault: give the same MODEL_FOLDER and the same settings. Its checkpoints are beside that folder.</source>
<translation>Einen Lauf fortsetzen, der abgebrochen wurde oder mit einem Fehler endete: Geben Sie denselben MODEL_FOLDER und dieselben Einstellungen an. Seine Zwischenstände liegen neben diesem Ordner.</translation>
</message>
<message>
<source>The model bundle: choose it as MODEL in Remove Clouds.</source>
<translation>Das Modellpaket: Wählen Sie es in „Wolken entfernen“ als MODEL.</translation>
</message>
<message>
<source>One HTML page: curves, pictures, scatter plots, scores, settings and warnings.</source>
<translation>Eine HTML-Seite: Kurven, Bilder, Streudiagramme, Werte, Einstellungen und Warnungen.</translation>
</message>
<message>
<source>CSV: losses and selection error by step.</source>
<translation>CSV: Verluste und Auswahlfehler je Schritt.</translation>
</message>
<message>
<source>Cloudy rasters</source>
<translation>Bewölkte Raster</translation>
</message>
<message>
<source>Clear rasters</source>
<translation>Klare Raster</translation>
</message>
<message>
<source>Cloud masks</source>
<translation>Wolkenmasken</translation>
</message>
<message>
<source>the two dates differ by more than clouds, such as by harvest or snow.</source>
<translation>wenn sich die beiden Tage nicht nur durch Wolken unterscheiden, etwa durch Ernte oder Schnee.</translation>
</message>
<message>
<source>Extent to train on</source>
<translation>Ausdehnung für das Training</translation>
</message>
<message>
<source>the rasters hold much that is unlike the place you need the model for.</source>
<translation>wenn in den Rastern vieles ist, was dem Ort nicht gleicht, für den Sie das Modell brauchen.</translation>
</message>
<message>
<source>Number of the band in the cloudy rasters; leave empty where they name their bands (description such as B3 or green, wavelength, colour interpretation).</source>
<translation>Nummer des Kanals in den bewölkten Rastern; leer lassen, wo sie ihre Kanäle benennen (Beschreibung wie B3 oder green, Wellenlänge, Farbinterpretation).</translation>
</message>
<message>
<source>Start from</source>
<translation>Ausgehen von</translation>
</message>
<message>
<source>the plugin's models lack your bands, or you go on from a model of your own.</source>
<translation>wenn den Modellen der Erweiterung Ihre Kanäle fehlen oder Sie von einem eigenen Modell ausgehen.</translation>
</message>
<message>
<source>Model folder to start from</source>
<translation>Ordner des Modells, von dem ausgegangen wird</translation>
</message>
<message>
<source>you start from a model of your own.</source>
<translation>wenn Sie von einem eigenen Modell ausgehen.</translation>
</message>
<message>
<source>Preset</source>
<translation>Voreinstellung</translation>
</message>
<message>
<source>the report of a quick run looks promising, and there is time.</source>
<translation>wenn der Bericht eines Laufs mit quick vielversprechend aussieht und Zeit ist.</translation>
</message>
<message>
<source>Augmentation</source>
<translation>Abwandlung</translation>
</message>
<message>
<source>the model is for dates in another light than those of the pairs (full).</source>
<translation>wenn das Modell für Tage mit anderem Licht als dem der Paare sein soll (full).</translation>
</message>
<message>
<source>Steps</source>
<translation>Schritte</translation>
</message>
<message>
<source>the report's curves still fall at the end (more), or only before (fewer).</source>
<translation>wenn die Kurven des Berichts am Ende noch fallen (mehr) oder nur davor (weniger).</translation>
</message>
<message>
<source>Minutes</source>
<translation>Minuten</translation>
</message>
<message>
<source>it has to be done by a certain time.</source>
<translation>wenn es bis zu einer bestimmten Zeit fertig sein muss.</translation>
</message>
<message>
<source>What the masks' values mean</source>
<translation>Was die Werte der Masken bedeuten</translation>
</message>
<message>
<source>Values of the masks that are cloud</source>
<translation>Werte der Masken, die Wolke sind</translation>
</message>
<message>
<source>Patch size (pixels)</source>
<translation>Größe der Ausschnitte (Pixel)</translation>
</message>
<message>
<source>memory runs out (lower it), or clouds are larger than a patch (raise it).</source>
<translation>wenn der Speicher nicht reicht (senken) oder Wolken größer als ein Ausschnitt sind (erhöhen).</translation>
</message>
<message>
<source>you want to see how far the scores hang on chance: try several.</source>
<translation>wenn Sie sehen wollen, wie sehr die Werte vom Zufall abhängen: Probieren Sie mehrere.</translation>
</message>
<message>
<source>Learning rate</source>
<translation>Lernrate</translation>
</message>
<message>
<source>Learning rate of the discriminator (recipe2020)</source>
<translation>Lernrate des Diskriminators (recipe2020)</translation>
</message>
<message>
<source>Weight of the L1 loss (recipe2020)</source>
<translation>Gewicht des L1-Verlusts (recipe2020)</translation>
</message>
<message>
<source>Weight of 1 - SSIM</source>
<translation>Gewicht von 1 - SSIM</translation>
</message>
<message>
<source>Weight of the detail's L1</source>
<translation>Gewicht des L1 der Details</translation>
</message>
<message>
<source>Weight of opacity and shadow</source>
<translation>Gewicht von Deckkraft und Schatten</translation>
</message>
<message>
<source>Empty: the preset's.</source>
<translation>Leer: das der Voreinstellung.</translation>
</message>
<message>
<source>Go on from the last checkpoint</source>
<translation>Beim letzten Zwischenstand weitermachen</translation>
</message>
<message>
<source>a run ended before its time.</source>
<translation>wenn ein Lauf vorzeitig endete.</translation>
</message>
<message>
<source>Folder of the model</source>
<translation>Ordner des Modells</translation>
</message>
<message>
<source>History</source>
<translation>Verlauf</translation>
</message>
<message>
<source>Model</source>
<translation>Modell</translation>
</message>
<message>
<source>Device</source>
<translation>Gerät</translation>
</message>
<message>
<source>you experiment with the training itself.</source>
<translation>wenn Sie mit dem Training selbst experimentieren.</translation>
</message>
<message>
<source>Cancelled; nothing was written.</source>
<translation>Abgebrochen; es wurde nichts geschrieben.</translation>
</message>
<message>
<source>The Python {python} cannot be asked: {reason}.</source>
<translation>Das Python {python} kann nicht gefragt werden: {reason}.</translation>
</message>
<message>
<source>The worker {python} ended without a result (exit code {code}). Check that its environment has rasterio, numpy and ai-edge-litert. Its last words: {words}</source>
<translation>Der Helfer {python} endete ohne Ergebnis (Rückgabewert {code}). Prüfen Sie, ob seine Umgebung rasterio, numpy und ai-edge-litert hat. Seine letzten Worte: {words}</translation>
</message>
<message>
<source>The worker {python} was killed or crashed (signal or code {code}), for example because memory ran out. Its last words: {words}</source>
<translation>Der Helfer {python} wurde beendet oder stürzte ab (Signal oder Wert {code}), zum Beispiel weil der Speicher ausging. Seine letzten Worte: {words}</translation>
</message>
<message>
<source>The worker's Python {python} cannot be started: {reason}.</source>
<translation>Das Python des Helfers {python} kann nicht gestartet werden: {reason}.</translation>
</message>
<message>
<source>Cloud Removal</source>
<translation>Wolkenentfernung</translation>
</message>
<message>
<source>Remove Clouds…</source>
<translation>Wolken entfernen…</translation>
</message>
<message>
<source>Remove clouds from the active raster layer</source>
<translation>Wolken aus dem aktiven Rasterlayer entfernen</translation>
</message>
<message>
<source>QGIS's Python lacks a package.</source>
<translation>Dem Python von QGIS fehlt ein Paket.</translation>
</message>
<message>
<source>Install…</source>
<translation>Installieren…</translation>
</message>
<message>
<source>Cloud Removal (pix2pix)</source>
<translation>Wolkenentfernung (pix2pix)</translation>
</message>
<message>
<source>'{0}' ({1} x {2} pixels) or '{3}' ({4} x {5}) has no georeference, so CLEAR cannot be placed on CLOUDY. Georeference both, or give rasters of the same size.</source>
<translation>'{0}' ({1} x {2} Pixel) oder '{3}' ({4} x {5}) hat keine Georeferenz, daher kann CLEAR nicht auf CLOUDY gelegt werden. Georeferenzieren Sie beide, oder geben Sie Raster gleicher Größe an.</translation>
</message>
<message>
<source>'{0}' ({1}) cannot be stacked on '{2}' ({3}): they differ in grid, data type or nodata value. Choose assets of one resolution, or resample them to one grid first.</source>
<translation>'{0}' ({1}) kann nicht auf '{2}' ({3}) gestapelt werden: Sie unterscheiden sich in Gitter, Datentyp oder Nodata-Wert. Wählen Sie Bilder einer Auflösung, oder rechnen Sie sie zuerst auf ein Gitter um.</translation>
</message>
<message>
<source>'{0}' and '{1}' have no pixel with data in common (nodata is {2} and {3}). Choose other rasters, or correct their nodata values.</source>
<translation>'{0}' und '{1}' haben kein Pixel mit Daten gemeinsam (Nodata ist {2} und {3}). Wählen Sie andere Raster, oder berichtigen Sie ihre Nodata-Werte.</translation>
</message>
<message>
<source>'{0}' and '{1}' hold the same pixels: there is nothing to learn. Give a cloudy and a clear date of one place.</source>
<translation>'{0}' und '{1}' enthalten dieselben Pixel: Es gibt nichts zu lernen. Geben Sie einen bewölkten und einen klaren Tag desselben Ortes an.</translation>
</message>
<message>
<source>'{0}' as a Cloud Optimized GeoTIFF may take {1} MB of disk while it is made, and {2} MB are free. Switch COG off, or choose a folder on another disk.</source>
<translation>'{0}' als Cloud Optimized GeoTIFF kann beim Schreiben {1} MB Plattenplatz brauchen, und {2} MB sind frei. Schalten Sie COG ab, oder wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
</message>
<message>
<source>'{0}' cannot be a Cloud Optimized GeoTIFF. End the name with .tif, or switch COG off.</source>
<translation>'{0}' kann kein Cloud Optimized GeoTIFF sein. Lassen Sie den Namen auf .tif enden, oder schalten Sie COG ab.</translation>
</message>
<message>
<source>'{0}' cannot be read as JSON: {1}</source>
<translation>'{0}' kann nicht als JSON gelesen werden: {1}</translation>
</message>
<message>
<source>'{0}' cannot be read as a raster ({1}). Check that it is a raster that GDAL can open, whole, and readable for you.</source>
<translation>'{0}' kann nicht als Raster gelesen werden ({1}). Prüfen Sie, ob es ein Raster ist, das GDAL öffnen kann, ob es vollständig ist und ob Sie es lesen dürfen.</translation>
</message>
<message>
<source>'{0}' cannot be read at rows {1} to {2} ({3}). The file is probably truncated or damaged: copy or download it again.</source>
<translation>'{0}' kann in den Zeilen {1} bis {2} nicht gelesen werden ({3}). Die Datei ist wahrscheinlich abgeschnitten oder beschädigt: Kopieren Sie sie noch einmal, oder laden Sie sie neu herunter.</translation>
</message>
<message>
<source>'{0}' cannot be replaced: {1}. Close it in other programs, or choose another name.</source>
<translation>'{0}' kann nicht ersetzt werden: {1}. Schließen Sie es in anderen Programmen, oder wählen Sie einen anderen Namen.</translation>
</message>
<message>
<source>'{0}' cannot be run on inputs of shape {1} ({2}). The bundle's manifest does not fit its network, or memory is short: then set MEMORY or TILE_SIZE lower.</source>
<translation>'{0}' kann mit Eingaben der Form {1} nicht ausgeführt werden ({2}). Das Manifest des Modellpakets passt nicht zu seinem Netz, oder der Speicher ist knapp: Setzen Sie dann MEMORY oder TILE_SIZE kleiner.</translation>
</message>
<message>
<source>'{0}' cannot be written ({1}). Check that the disk has room and that you may write there.</source>
<translation>'{0}' kann nicht geschrieben werden ({1}). Prüfen Sie, ob auf dem Datenträger Platz ist und ob Sie dort schreiben dürfen.</translation>
</message>
<message>
<source>'{0}' cannot be written: ENVI has no signed bytes. End its name with .tif.</source>
<translation>'{0}' kann nicht geschrieben werden: ENVI hat keine Bytes mit Vorzeichen. Lassen Sie den Namen auf .tif enden.</translation>
</message>
<message>
<source>'{0}' cannot be written: its header would be '{1}', which is there and belongs to another file. Give the output another name.</source>
<translation>'{0}' kann nicht geschrieben werden: Seine Kopfdatei wäre '{1}', die es schon gibt und die zu einer anderen Datei gehört. Geben Sie der Ausgabe einen anderen Namen.</translation>
</message>
<message>
<source>'{0}' cannot be written: only GeoTIFF (.tif, .tiff) and ENVI (.bil) are. End the name with .tif.</source>
<translation>'{0}' kann nicht geschrieben werden: nur GeoTIFF (.tif, .tiff) und ENVI (.bil) werden es. Lassen Sie den Namen auf .tif enden.</translation>
</message>
<message>
<source>'{0}' cannot be written: only GeoTIFF has categories. End its name with .tif.</source>
<translation>'{0}' kann nicht geschrieben werden: Nur GeoTIFF hat Kategorien. Lassen Sie den Namen auf .tif enden.</translation>
</message>
<message>
<source>'{0}' cannot be written: there is no folder {1}. Create it, or choose another.</source>
<translation>'{0}' kann nicht geschrieben werden: Es gibt keinen Ordner {1}. Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
</message>
<message>
<source>'{0}' cannot be written: you may not write to {1}.</source>
<translation>'{0}' kann nicht geschrieben werden: Sie dürfen in {1} nicht schreiben.</translation>
</message>
<message>
<source>'{0}' cannot be written: {1}. Choose a folder with room that you may write to, and a file that is not open elsewhere.</source>
<translation>'{0}' kann nicht geschrieben werden: {1}. Wählen Sie einen Ordner mit Platz, in dem Sie schreiben dürfen, und eine Datei, die nirgends geöffnet ist.</translation>
</message>
<message>
<source>'{0}' cannot be written: {1}. Choose a folder with room that you may write to.</source>
<translation>'{0}' kann nicht geschrieben werden: {1}. Wählen Sie einen Ordner mit Platz, in dem Sie schreiben dürfen.</translation>
</message>
<message>
<source>'{0}' cannot be written: {1}. Choose an existing folder you may write to.</source>
<translation>'{0}' kann nicht geschrieben werden: {1}. Wählen Sie einen vorhandenen Ordner, in dem Sie schreiben dürfen.</translation>
</message>
<message>
<source>'{0}' cannot be written: {1}. Give the name of a file in an existing folder.</source>
<translation>'{0}' kann nicht geschrieben werden: {1}. Geben Sie den Namen einer Datei in einem vorhandenen Ordner an.</translation>
</message>
<message>
<source>'{0}' does not hold the weights of the networks that its manifest describes ({1}). Get the bundle again.</source>
<translation>'{0}' enthält nicht die Gewichte der Netze, die sein Manifest beschreibt ({1}). Besorgen Sie das Modellpaket neu.</translation>
</message>
<message>
<source>'{0}' does not hold the weights of this network ({1}). Get the bundle again.</source>
<translation>'{0}' enthält nicht die Gewichte dieses Netzes ({1}). Besorgen Sie das Modellpaket neu.</translation>
</message>
<message>
<source>'{0}' has a geotransform that cannot be inverted ({1}). Correct its georeference.</source>
<translation>'{0}' hat eine Geotransformation, die sich nicht umkehren lässt ({1}). Berichtigen Sie seine Georeferenz.</translation>
</message>
<message>
<source>'{0}' has a geotransform that cannot be inverted ({1}): EXTENT cannot be found in it. Leave EXTENT empty, or correct the georeference.</source>
<translation>'{0}' hat eine Geotransformation, die sich nicht umkehren lässt ({1}): EXTENT ist darin nicht zu finden. Lassen Sie EXTENT leer, oder berichtigen Sie die Georeferenz.</translation>
</message>
<message>
<source>'{0}' has bands of data type {1}; expected one or more bands of {2}.</source>
<translation>'{0}' hat Kanäle des Datentyps {1}; erwartet werden ein oder mehrere Kanäle von {2}.</translation>
</message>
<message>
<source>'{0}' has next to no cloud: {1} of its pixels by {2}. Give a cloudier date, an EXTENT with clouds, or a MASK of thin ones.</source>
<translation>'{0}' hat so gut wie keine Wolken: {1} seiner Pixel nach {2}. Geben Sie einen wolkigeren Tag, einen EXTENT mit Wolken oder eine MASK mit dünnen an.</translation>
</message>
<message>
<source>'{0}' has no band but a mask. Choose a raster with data.</source>
<translation>'{0}' hat keinen Kanal außer einer Maske. Wählen Sie ein Raster mit Daten.</translation>
</message>
<message>
<source>'{0}' has no data: not one pixel is valid in all of its bands (nodata is {1}). Choose another raster, or correct its nodata value.</source>
<translation>'{0}' hat keine Daten: Nicht ein Pixel ist in allen Kanälen gültig (Nodata ist {1}). Wählen Sie ein anderes Raster, oder berichtigen Sie seinen Nodata-Wert.</translation>
</message>
<message>
<source>'{0}' has no data{1}: not one pixel is valid in all of the bands {2} (nodata is {3}). Choose another raster or other bands, or correct its nodata value.</source>
<translation>'{0}' hat keine Daten{1}: Nicht ein Pixel ist in allen der Kanäle {2} gültig (Nodata ist {3}). Wählen Sie ein anderes Raster oder andere Kanäle, oder berichtigen Sie seinen Nodata-Wert.</translation>
</message>
<message>
<source>'{0}' has pixels without an area (geotransform {1}). Correct its georeference.</source>
<translation>'{0}' hat Pixel ohne Fläche (Geotransformation {1}). Berichtigen Sie seine Georeferenz.</translation>
</message>
<message>
<source>'{0}' has the geotransform {1}, which is no place. Correct its georeference.</source>
<translation>'{0}' hat die Geotransformation {1}, die keinen Ort angibt. Berichtigen Sie seine Georeferenz.</translation>
</message>
<message>
<source>'{0}' has the inputs {1}; expected {2}.</source>
<translation>'{0}' hat die Eingänge {1}; erwartet wird {2}.</translation>
</message>
<message>
<source>'{0}' has the open option '{1}'; expected NAME=VALUE.</source>
<translation>'{0}' hat die Öffnungsoption '{1}'; erwartet wird NAME=WERT.</translation>
</message>
<message>
<source>'{0}' has {1} bytes, {2} were expected by its header. The file is truncated: copy or download it again.</source>
<translation>'{0}' hat {1} Bytes, nach seinem Kopf werden {2} erwartet. Die Datei ist abgeschnitten: Kopieren Sie sie noch einmal, oder laden Sie sie neu herunter.</translation>
</message>
<message>
<source>'{0}' has {1} inputs; expected {2}.</source>
<translation>'{0}' hat {1} Eingänge; erwartet wird {2}.</translation>
</message>
<message>
<source>'{0}' has {1} of the bands that can be modelled; at least two of {2} are needed. Say which band is which with {3}.</source>
<translation>'{0}' hat von den Kanälen, die sich modellieren lassen: {1}; mindestens zwei von {2} werden gebraucht. Sagen Sie mit {3}, welcher Kanal welcher ist.</translation>
</message>
<message>
<source>'{0}' has {1} x {2} pixels; its strip has {3} x {4}. It was cut by other settings: delete its folder and begin again.</source>
<translation>'{0}' hat {1} x {2} Pixel; sein Streifen hat {3} x {4}. Er wurde mit anderen Einstellungen geschnitten: Löschen Sie seinen Ordner und beginnen Sie von vorn.</translation>
</message>
<message>
<source>'{0}' has {1} x {2} pixels; training holds at most {3} million in memory. Give an EXTENT with clouds and clear ground in it.</source>
<translation>'{0}' hat {1} x {2} Pixel; das Training hält höchstens {3} Millionen im Speicher. Geben Sie einen EXTENT an, in dem Wolken und klarer Boden sind.</translation>
</message>
<message>
<source>'{0}' holds {1}; expected a JSON object.</source>
<translation>'{0}' enthält {1}; erwartet wird ein JSON-Objekt.</translation>
</message>
<message>
<source>'{0}' is a folder. Give the name of a file in it.</source>
<translation>'{0}' ist ein Ordner. Geben Sie den Namen einer Datei darin an.</translation>
</message>
<message>
<source>'{0}' is a link out of the bundle's folder. Get the bundle again, with its files.</source>
<translation>'{0}' ist eine Verknüpfung aus dem Ordner des Modellpakets hinaus. Besorgen Sie das Modellpaket neu, mit seinen Dateien.</translation>
</message>
<message>
<source>'{0}' is an input of this run. Give the output another name.</source>
<translation>'{0}' ist eine Eingabe dieses Laufs. Geben Sie der Ausgabe einen anderen Namen.</translation>
</message>
<message>
<source>'{0}' is asked for twice. Give each output its own name.</source>
<translation>'{0}' ist zweimal verlangt. Geben Sie jeder Ausgabe ihren eigenen Namen.</translation>
</message>
<message>
<source>'{0}' is cloud everywhere: {1} of its pixels by {2}. Give a date, or an EXTENT, that shows some ground; without MASK, dates far apart differ everywhere, too.</source>
<translation>'{0}' ist überall Wolke: {1} seiner Pixel nach {2}. Geben Sie einen Tag oder einen EXTENT an, der etwas Boden zeigt; ohne MASK unterscheiden sich auch weit auseinander liegende Tage überall.</translation>
</message>
<message>
<source>'{0}' is larger than {1} bytes: no manifest is.</source>
<translation>'{0}' ist größer als {1} Bytes: Das ist kein Manifest.</translation>
</message>
<message>
<source>'{0}' is needed for checkpoints, and holds something else. Move it away, or give another MODEL_FOLDER.</source>
<translation>'{0}' wird für Zwischenstände gebraucht und enthält etwas anderes. Verschieben Sie es, oder geben Sie einen anderen MODEL_FOLDER an.</translation>
</message>
<message>
<source>'{0}' is no file on disk. Give the path of a file.</source>
<translation>'{0}' ist keine Datei auf einem Datenträger. Geben Sie den Pfad einer Datei an.</translation>
</message>
<message>
<source>'{0}' is no model bundle: it has no {1}. Choose the folder of a bundle, or leave the model empty to use the one that comes with the plugin.</source>
<translation>'{0}' ist kein Modellpaket: Darin ist keine {1}. Wählen Sie den Ordner eines Modellpakets, oder lassen Sie das Modell leer, um das der Erweiterung zu nehmen.</translation>
</message>
<message>
<source>'{0}' is no network LiteRT can load ({1}). Get the bundle again, or close other programs if memory is short.</source>
<translation>'{0}' ist kein Netz, das LiteRT laden kann ({1}). Besorgen Sie das Modellpaket neu, oder schließen Sie andere Programme, wenn der Speicher knapp ist.</translation>
</message>
<message>
<source>'{0}' is the input itself: as a reference it would bring its own clouds back. Take it out of REFERENCES.</source>
<translation>'{0}' ist die Eingabe selbst: Als anderer Tag brächte sie ihre eigenen Wolken zurück. Nehmen Sie sie aus REFERENCES heraus.</translation>
</message>
<message>
<source>'{0}' was changed while it was read. Run again when it is written whole.</source>
<translation>'{0}' wurde verändert, während sie gelesen wurde. Starten Sie noch einmal, wenn sie ganz geschrieben ist.</translation>
</message>
<message>
<source>'{0}': {1} is {2}; expected {3}. Get the bundle again, or correct its manifest.</source>
<translation>'{0}': {1} ist {2}; erwartet wird {3}. Besorgen Sie das Modellpaket neu, oder berichtigen Sie sein Manifest.</translation>
</message>
<message>
<source>A removal needs the path of an input and of an output raster.</source>
<translation>Eine Wolkenentfernung braucht die Pfade eines Eingabe- und eines Ausgaberasters.</translation>
</message>
<message>
<source>A simulation needs the path of an input and of an output raster.</source>
<translation>Eine Simulation braucht die Pfade eines Eingabe- und eines Ausgaberasters.</translation>
</message>
<message>
<source>A training needs MODEL_FOLDER, the folder of the bundle it writes.</source>
<translation>Ein Training braucht MODEL_FOLDER, den Ordner des Modellpakets, das es schreibt.</translation>
</message>
<message>
<source>An evaluation needs the path of a result and of a truth raster.</source>
<translation>Eine Bewertung braucht die Pfade eines Ergebnisses und eines Rasters mit der Wahrheit.</translation>
</message>
<message>
<source>BANDS names band {0}, but TRUTH '{1}' has the bands {2}. Choose among these.</source>
<translation>BANDS nennt Kanal {0}, aber TRUTH '{1}' hat die Kanäle {2}. Wählen Sie unter diesen.</translation>
</message>
<message>
<source>Band {0} was chosen both as {1} and as {2}. Each role needs a band of its own.</source>
<translation>Kanal {0} wurde sowohl als {1} als auch als {2} gewählt. Jede Rolle braucht einen eigenen Kanal.</translation>
</message>
<message>
<source>Blocks of {0} pixels: {1} of the pixels to train on, {2} to choose the model, {3} to test it, the rest is guard</source>
<translation>Blöcke von {0} Pixeln: {1} der Pixel zum Trainieren, {2} zum Auswählen des Modells, {3} zum Testen, der Rest ist Abstand</translation>
</message>
<message>
<source>CLEAR warped onto the grid of CLOUDY, bilinear, from {0} x {1} pixels in {2}</source>
<translation>CLEAR auf das Gitter von CLOUDY umgerechnet, bilinear, von {0} x {1} Pixeln in {2}</translation>
</message>
<message>
<source>CLOUDY and CLEAR are the same raster, '{0}'. Give a cloudy and a clear date of one place.</source>
<translation>CLOUDY und CLEAR sind dasselbe Raster, '{0}'. Geben Sie einen bewölkten und einen klaren Tag desselben Ortes an.</translation>
</message>
<message>
<source>CLOUDY and CLEAR show different places: '{0}' covers {1} in {2}, and '{3}' {4} in {5}. Give two dates of one place, or correct their CRS.</source>
<translation>CLOUDY und CLEAR zeigen verschiedene Orte: '{0}' bedeckt {1} in {2}, und '{3}' {4} in {5}. Geben Sie zwei Tage desselben Ortes an, oder berichtigen Sie ihr KBS.</translation>
</message>
<message>
<source>CLOUDY has {0} rasters and CLEAR {1}; each cloudy raster needs the clear one of its place, in the same order.</source>
<translation>CLOUDY hat {0} Raster und CLEAR {1}; jedes bewölkte Raster braucht das klare seines Ortes, in derselben Reihenfolge.</translation>
</message>
<message>
<source>Cancelled after training; no model was written. The last state is in '{0}': run again with the same MODEL_FOLDER and RESUME to finish.</source>
<translation>Nach dem Training abgebrochen; es wurde kein Modell geschrieben. Der letzte Stand ist in '{0}': Führen Sie es mit demselben MODEL_FOLDER und RESUME noch einmal aus, um es abzuschließen.</translation>
</message>
<message>
<source>Cancelled at step {0} of {1}; no model was written. The last state is in '{2}': run again with the same MODEL_FOLDER and RESUME to go on.</source>
<translation>Bei Schritt {0} von {1} abgebrochen; es wurde kein Modell geschrieben. Der letzte Stand ist in '{2}': Führen Sie es mit demselben MODEL_FOLDER und RESUME noch einmal aus, um weiterzumachen.</translation>
</message>
<message>
<source>Cancelled before training began; nothing was written.</source>
<translation>Vor Beginn des Trainings abgebrochen; es wurde nichts geschrieben.</translation>
</message>
<message>
<source>Checkpoints need {0} MB in '{1}', where {2} MB are free. Choose a MODEL_FOLDER on another disk.</source>
<translation>Zwischenstände brauchen {0} MB in '{1}', wo {2} MB frei sind. Wählen Sie einen MODEL_FOLDER auf einem anderen Datenträger.</translation>
</message>
<message>
<source>Chosen: step {0}, selection error {1}</source>
<translation>Gewählt: Schritt {0}, Auswahlfehler {1}</translation>
</message>
<message>
<source>Cloud kind {0} is unknown: use one of {1}.</source>
<translation>Die Wolkenart {0} ist unbekannt: Nehmen Sie eine von {1}.</translation>
</message>
<message>
<source>Cloudy pixels: {0}</source>
<translation>Bewölkte Pixel: {0}</translation>
</message>
<message>
<source>Cloudy pixels: {0} %</source>
<translation>Bewölkte Pixel: {0} %</translation>
</message>
<message>
<source>Cloudy: where the dates differ by more than 0.06 reflectance in some band</source>
<translation>Bewölkt: wo sich die Tage in einem Kanal um mehr als 0,06 Reflektanz unterscheiden</translation>
</message>
<message>
<source>Cloudy: where the input differs from the truth by more than 0.06 in a band</source>
<translation>Bewölkt: wo sich die Eingabe in einem Kanal um mehr als 0,06 von der Wahrheit unterscheidet</translation>
</message>
<message>
<source>Cloudy: where the mask is not 0</source>
<translation>Bewölkt: wo die Maske nicht 0 ist</translation>
</message>
<message>
<source>Cover is {0}: expected a share between 0 and 1.</source>
<translation>Die Bedeckung ist {0}: erwartet wird ein Anteil zwischen 0 und 1.</translation>
</message>
<message>
<source>Device: {0}</source>
<translation>Gerät: {0}</translation>
</message>
<message>
<source>EXTENT lies outside the raster: it is {0}, and '{1}' covers {2}, both in {3}. Choose an extent that overlaps the raster.</source>
<translation>EXTENT liegt außerhalb des Rasters: Es ist {0}, und '{1}' bedeckt {2}, beides in {3}. Wählen Sie eine Ausdehnung, die sich mit dem Raster überschneidet.</translation>
</message>
<message>
<source>Error on the cloudy pixels of the selection blocks before: {0}</source>
<translation>Fehler auf den bewölkten Pixeln der Auswahlblöcke vorher: {0}</translation>
</message>
<message>
<source>Going on from the last checkpoint in {0}</source>
<translation>Es geht weiter vom letzten Zwischenstand in {0}</translation>
</message>
<message>
<source>Hardly anything is darker than reflectance {0}. Unless cloud, snow or sand is everywhere, an offset is missing: Sentinel-2 has OFFSET = -0.1 from processing baseline 04.00 on</source>
<translation>Kaum etwas ist dunkler als die Reflektanz {0}. Wenn nicht überall Wolke, Schnee oder Sand ist, fehlt ein Versatz: Sentinel-2 hat OFFSET = -0.1 ab Processing Baseline 04.00</translation>
</message>
<message>
<source>MASK has {0} rasters for {1} pairs; give one for each pair, in the same order, or none.</source>
<translation>MASK hat {0} Raster für {1} Paare; geben Sie für jedes Paar eines an, in derselben Reihenfolge, oder keines.</translation>
</message>
<message>
<source>MODEL is given, but START is '{0}'. Set START to 'model', or leave MODEL empty.</source>
<translation>MODEL ist angegeben, aber START ist '{0}'. Setzen Sie START auf 'model', oder lassen Sie MODEL leer.</translation>
</message>
<message>
<source>MODEL_FOLDER '{0}' cannot be made: there is no folder {1}. Create it, or choose another.</source>
<translation>MODEL_FOLDER '{0}' kann nicht angelegt werden: Es gibt keinen Ordner {1}. Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
</message>
<message>
<source>MODEL_FOLDER '{0}' cannot be made: you may not write to {1}. Choose another folder.</source>
<translation>MODEL_FOLDER '{0}' kann nicht angelegt werden: Sie dürfen in {1} nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
</message>
<message>
<source>MODEL_FOLDER '{0}' holds other files, and is no model that could be replaced. Give a new or an empty folder.</source>
<translation>MODEL_FOLDER '{0}' enthält andere Dateien und ist kein Modell, das ersetzt werden könnte. Geben Sie einen neuen oder einen leeren Ordner an.</translation>
</message>
<message>
<source>MODEL_FOLDER '{0}' is a file. Give the name of a folder.</source>
<translation>MODEL_FOLDER '{0}' ist eine Datei. Geben Sie den Namen eines Ordners an.</translation>
</message>
<message>
<source>MODEL_FOLDER '{0}' is the model that training starts from. Give the new model a folder of its own.</source>
<translation>MODEL_FOLDER '{0}' ist das Modell, von dem das Training ausgeht. Geben Sie dem neuen Modell einen eigenen Ordner.</translation>
</message>
<message>
<source>Mask or input has no CRS: both are taken to have the same</source>
<translation>Maske oder Eingabe hat kein KBS: Für beide wird dasselbe angenommen</translation>
</message>
<message>
<source>Mask warped onto the input's grid, nearest neighbour, from {0} x {1} pixels in {2}</source>
<translation>Maske auf das Gitter der Eingabe umgerechnet, nächster Nachbar, von {0} x {1} Pixeln in {2}</translation>
</message>
<message>
<source>Misregistration: CLEAR lies {0} rows and {1} columns from CLOUDY, by {2} tiles</source>
<translation>Lagefehler: CLEAR liegt {0} Zeilen und {1} Spalten neben CLOUDY, nach {2} Kacheln</translation>
</message>
<message>
<source>Misregistration: no part is clear enough to tell</source>
<translation>Lagefehler: Kein Teil ist klar genug, um etwas zu sagen</translation>
</message>
<message>
<source>Neither of the Python packages rasterio and osgeo.gdal can be imported ({0}). Install one for this Python: 'apt install python3-rasterio' on Debian, 'pip install rasterio' elsewhere.</source>
<translation>Keines der Python-Pakete rasterio und osgeo.gdal lässt sich importieren ({0}). Installieren Sie eines für dieses Python: 'apt install python3-rasterio' auf Debian, 'pip install rasterio' sonst.</translation>
</message>
<message>
<source>No NDVI: red and near infrared were not both recognised (BAND_RED, BAND_NIR)</source>
<translation>Kein NDVI: Rot und nahes Infrarot wurden nicht beide erkannt (BAND_RED, BAND_NIR)</translation>
</message>
<message>
<source>No band was recognised as {0}. The model needs {1}; the raster has {2}. Say which band it is with {3}.</source>
<translation>Kein Kanal wurde als {0} erkannt. Das Modell braucht {1}; das Raster hat {2}. Sagen Sie mit {3}, welcher Kanal es ist.</translation>
</message>
<message>
<source>No model fits the bands that were recognised: {0}. {1}. The raster has {2}. Say which band is which with BAND_BLUE, BAND_GREEN, BAND_RED and BAND_NIR.</source>
<translation>Kein Modell passt zu den erkannten Kanälen: {0}. {1}. Das Raster hat {2}. Sagen Sie mit BAND_BLUE, BAND_GREEN, BAND_RED und BAND_NIR, welcher Kanal welcher ist.</translation>
</message>
<message>
<source>No pixel to compare: the mask selects nothing.</source>
<translation>Kein Pixel zu vergleichen: Die Maske wählt nichts aus.</translation>
</message>
<message>
<source>No threshold mask: green and red were not both recognised</source>
<translation>Keine Schwellenwertmaske: Grün und Rot wurden nicht beide erkannt</translation>
</message>
<message>
<source>Nothing was removed from {0}: the result is the cloudy input there. Give BANDS, the bands to compare, to leave that out</source>
<translation>Aus {0} wurde nichts entfernt: Das Ergebnis ist dort die bewölkte Eingabe. Geben Sie BANDS an, die zu vergleichenden Kanäle, um das wegzulassen</translation>
</message>
<message>
<source>OFFSET is {0}; it must be a number.</source>
<translation>OFFSET ist {0}; es muss eine Zahl sein.</translation>
</message>
<message>
<source>Only {0} blocks of {1} x {2} pixels have data in both rasters; training needs {3} or more. Give rasters with more data, or correct their nodata value.</source>
<translation>Nur {0} Blöcke von {1} x {2} Pixeln haben in beiden Rastern Daten; das Training braucht {3} oder mehr. Geben Sie Raster mit mehr Daten an, oder berichtigen Sie ihren Nodata-Wert.</translation>
</message>
<message>
<source>PATCH_SIZE is {0}, and the network of 2020 knows {1} only. Leave it empty.</source>
<translation>PATCH_SIZE ist {0}, und das Netz von 2020 kennt nur {1}. Lassen Sie es leer.</translation>
</message>
<message>
<source>PATCH_SIZE is {0}, and the smallest pair has {1} pixels a side. Give larger rasters or, if the preset can have it, a smaller PATCH_SIZE.</source>
<translation>PATCH_SIZE ist {0}, und das kleinste Paar hat {1} Pixel Seitenlänge. Geben Sie größere Raster an oder, wenn die Voreinstellung es zulässt, eine kleinere PATCH_SIZE.</translation>
</message>
<message>
<source>PATCH_SIZE is {0}; it must be a multiple of {1} from 64 to 512.</source>
<translation>PATCH_SIZE ist {0}; es muss ein Vielfaches von {1} von 64 bis 512 sein.</translation>
</message>
<message>
<source>REFERENCES ({0} rasters) are fitted over the whole raster, which strips cannot do. Do without strips, or without references.</source>
<translation>REFERENCES ({0} Raster) werden über das ganze Raster angepasst, was Streifen nicht können. Verzichten Sie auf die Streifen oder auf die anderen Tage.</translation>
</message>
<message>
<source>REFERENCES has {0} rasters; at most 250 can be told apart.</source>
<translation>REFERENCES hat {0} Raster; höchstens 250 lassen sich unterscheiden.</translation>
</message>
<message>
<source>REFERENCES: the bands of '{0}' cannot be told. {1} A reference without band names is taken to have the input's bands if it has as many: it has {2}, the input {3}.</source>
<translation>REFERENCES: Die Kanäle von '{0}' lassen sich nicht bestimmen. {1} Bei einer anderen Aufnahme ohne Kanalnamen werden die Kanäle der Eingabe angenommen, wenn sie gleich viele hat: Sie hat {2}, die Eingabe {3}.</translation>
</message>
<message>
<source>REPLACE is 'all', which leaves nothing for MASK to say. Leave MASK empty, or replace 'cloudy' pixels.</source>
<translation>REPLACE ist 'all', was für MASK nichts übrig lässt. Lassen Sie MASK leer, oder ersetzen Sie 'cloudy' Pixel.</translation>
</message>
<message>
<source>RESULT and TRUTH are the same file '{0}': it would be compared with itself. Choose the raster whose clouds were removed as RESULT.</source>
<translation>RESULT und TRUTH sind dieselbe Datei '{0}': Sie würde mit sich selbst verglichen. Wählen Sie als RESULT das Raster, dessen Wolken entfernt wurden.</translation>
</message>
<message>
<source>Reference {0}: {1}, {2}; clouds by {3}</source>
<translation>Anderer Tag {0}: {1}, {2}; Wolken nach {3}</translation>
</message>
<message>
<source>Reflectance of CLEAR = DN * {0} + {1}, {2}</source>
<translation>Reflektanz von CLEAR = Pixelwert * {0} + {1}, {2}</translation>
</message>
<message>
<source>Roles {0} do not fit {1} bands: name one of {2} for each band.</source>
<translation>Die Rollen {0} passen nicht zu {1} Kanälen: Nennen Sie für jeden Kanal eine von {2}.</translation>
</message>
<message>
<source>SCALE is {0}; it must be a number above 0.</source>
<translation>SCALE ist {0}; es muss eine Zahl über 0 sein.</translation>
</message>
<message>
<source>START is 'model': give MODEL, the folder of the bundle to start from.</source>
<translation>START ist 'model': Geben Sie MODEL an, den Ordner des Modellpakets, von dem ausgegangen wird.</translation>
</message>
<message>
<source>STEPS and MINUTES are both given. Give one of them, or neither.</source>
<translation>STEPS und MINUTES sind beide angegeben. Geben Sie eines davon an oder keines.</translation>
</message>
<message>
<source>Scale {0} and offset {1} ({2}) make no reflectance: the scale has to be a number above 0, the offset a number.</source>
<translation>Skalierung {0} und Versatz {1} ({2}) ergeben keine Reflektanz: Die Skalierung muss eine Zahl über 0 sein, der Versatz eine Zahl.</translation>
</message>
<message>
<source>TensorFlow uses NVIDIA GPUs on Linux only; on Windows it does so within WSL2. Switch GPU off.</source>
<translation>TensorFlow nutzt NVIDIA-GPUs nur unter Linux; unter Windows nur innerhalb von WSL2. Schalten Sie GPU ab.</translation>
</message>
<message>
<source>Test, cloudy pixels: MAE {0} (95 % interval {1} to {2}){3}, cloudy input {4}</source>
<translation>Test, bewölkte Pixel: MAE {0} (95-%-Intervall {1} bis {2}){3}, bewölkte Eingabe {4}</translation>
</message>
<message>
<source>The CRS set for '{0}' is '{1}', which cannot be read; expected WKT.</source>
<translation>Das für '{0}' gesetzte KBS ist '{1}', was sich nicht lesen lässt; erwartet wird WKT.</translation>
</message>
<message>
<source>The Python package ai-edge-litert cannot be imported ({0}). Install it for this Python with 'pip install --no-deps ai-edge-litert', or, where there is no wheel for it, name a worker Python that has it in the environment variable CLOUDREMOVAL_PYTHON.</source>
<translation>Das Python-Paket ai-edge-litert lässt sich nicht importieren ({0}). Installieren Sie es für dieses Python mit 'pip install --no-deps ai-edge-litert', oder nennen Sie, wo es kein Wheel dafür gibt, in der Umgebungsvariablen CLOUDREMOVAL_PYTHON ein Python für den Helfer, das es hat.</translation>
</message>
<message>
<source>The bands of {0} and {1} do not match: {2} '{3}' has {4}; {5} '{6}' has {7}. Give both the same bands, or name them alike.</source>
<translation>Die Kanäle von {0} und {1} passen nicht zusammen: {2} '{3}' hat {4}; {5} '{6}' hat {7}. Geben Sie beiden dieselben Kanäle, oder benennen Sie sie gleich.</translation>
</message>
<message>
<source>The brightest pixels have reflectance {0} (99th percentile) with scale {1} and offset {2}, {3}; {4} to {5} was expected. Give the right SCALE and OFFSET (reflectance = DN * SCALE + OFFSET).</source>
<translation>Die hellsten Pixel haben die Reflektanz {0} (99. Perzentil) mit Skalierung {1} und Versatz {2}, {3}; erwartet wird {4} bis {5}. Geben Sie die richtigen SCALE und OFFSET an (Reflektanz = Pixelwert * SCALE + OFFSET).</translation>
</message>
<message>
<source>The context network of '{0}' gives {1} channels a cell; its manifest promises {2}.</source>
<translation>Das Kontextnetz von '{0}' gibt {1} Werte je Zelle aus; sein Manifest verspricht {2}.</translation>
</message>
<message>
<source>The creation option '{0}' cannot be used: pixels have to stay as observed. Leave it out, or use COMPRESS=DEFLATE, LZW or ZSTD.</source>
<translation>Die Erstellungsoption '{0}' kann nicht verwendet werden: Pixel müssen wie beobachtet bleiben. Lassen Sie sie weg, oder nehmen Sie COMPRESS=DEFLATE, LZW oder ZSTD.</translation>
</message>
<message>
<source>The creation option '{0}' cannot be used; expected NAME=VALUE, for example COMPRESS=ZSTD.</source>
<translation>Die Erstellungsoption '{0}' kann nicht verwendet werden; erwartet wird NAME=WERT, zum Beispiel COMPRESS=ZSTD.</translation>
</message>
<message>
<source>The dates differ where clear by {0} reflectance: no result can be much better</source>
<translation>Die Tage unterscheiden sich, wo es klar ist, um {0} Reflektanz: Viel besser kann kein Ergebnis sein</translation>
</message>
<message>
<source>The export to ONNX cannot be done ({0}). Install the packages onnx and tf2onnx for this Python.</source>
<translation>Der Export nach ONNX ist nicht möglich ({0}). Installieren Sie die Pakete onnx und tf2onnx für dieses Python.</translation>
</message>
<message>
<source>The generator of '{0}' gives values that are no numbers. Get the bundle again, or train it anew.</source>
<translation>Der Generator von '{0}' gibt Werte aus, die keine Zahlen sind. Besorgen Sie das Modellpaket neu, oder trainieren Sie es neu.</translation>
</message>
<message>
<source>The generator of '{0}' gives {1} for a patch of {2}; expected {3} bands of the same size.</source>
<translation>Der Generator von '{0}' gibt {1} für einen Ausschnitt von {2} aus; erwartet werden {3} Kanäle derselben Größe.</translation>
</message>
<message>
<source>The generator of '{0}' gives {1} for an input of {2}; expected {3} bands, opacity and shadow of the same size.</source>
<translation>Der Generator von '{0}' gibt {1} für eine Eingabe von {2} aus; erwartet werden {3} Kanäle, Deckkraft und Schatten derselben Größe.</translation>
</message>
<message>
<source>The job file '{0}' cannot be read: {1}</source>
<translation>Die Auftragsdatei '{0}' kann nicht gelesen werden: {1}</translation>
</message>
<message>
<source>The job has schema {0}; this version reads schema {1}. Write it with the version of the plugin that runs it.</source>
<translation>Der Auftrag hat Schema {0}; diese Version liest Schema {1}. Schreiben Sie ihn mit der Version der Erweiterung, die ihn ausführt.</translation>
</message>
<message>
<source>The job holds {0}; expected schema, kind, settings.</source>
<translation>Der Auftrag enthält {0}; erwartet werden schema, kind, settings.</translation>
</message>
<message>
<source>The job is no JSON: {0}</source>
<translation>Der Auftrag ist kein JSON: {0}</translation>
</message>
<message>
<source>The job is of kind {0}; known kinds: {1}.</source>
<translation>Der Auftrag ist von der Art {0}; bekannte Arten: {1}.</translation>
</message>
<message>
<source>The job lacks the settings {0}.</source>
<translation>Dem Auftrag fehlen die Einstellungen {0}.</translation>
</message>
<message>
<source>The job's settings are {0}; expected an object.</source>
<translation>Die Einstellungen des Auftrags sind {0}; erwartet wird ein Objekt.</translation>
</message>
<message>
<source>The loss is {0} at step {1}: training has diverged. Choose a lower learning rate than {2}, and look at the rasters for values that are no reflectance.</source>
<translation>Der Verlust ist {0} bei Schritt {1}: Das Training ist divergiert. Wählen Sie eine niedrigere Lernrate als {2}, und suchen Sie in den Rastern nach Werten, die keine Reflektanz sind.</translation>
</message>
<message>
<source>The mask '{0}' cannot be read ({1}). The file is probably truncated or damaged, or its georeference is wrong: copy or make it again.</source>
<translation>Die Maske '{0}' kann nicht gelesen werden ({1}). Die Datei ist wahrscheinlich abgeschnitten oder beschädigt, oder ihre Georeferenz ist falsch: Kopieren oder erzeugen Sie sie noch einmal.</translation>
</message>
<message>
<source>The mask marks {0} with data as cloud: check MASK and MASK_TYPE</source>
<translation>Die Maske kennzeichnet {0} mit Daten als Wolke: Prüfen Sie MASK und MASK_TYPE</translation>
</message>
<message>
<source>The memory that this process can have is used up. Close other programs, set MEMORY or TILE_SIZE lower, or work on parts of the raster (EXTENT).</source>
<translation>Der Speicher, den dieser Prozess haben kann, ist aufgebraucht. Schließen Sie andere Programme, setzen Sie MEMORY oder TILE_SIZE kleiner, oder bearbeiten Sie Teile des Rasters (EXTENT).</translation>
</message>
<message>
<source>The model '{0}' cannot be run by this version: it needs a context network, the heads reflectance, opacity and shadow, and tile_invariant true; it has {1} context network, the heads {2}, and tile_invariant {3}.</source>
<translation>Das Modell '{0}' kann von dieser Version nicht ausgeführt werden: Es braucht ein Kontextnetz, die Ausgänge reflectance, opacity und shadow, und tile_invariant true; es hat als Kontextnetz: {1}, die Ausgänge {2}, und tile_invariant {3}.</translation>
</message>
<message>
<source>The model '{0}' cannot be run by this version: one that is not tile invariant needs a patch, no context network, and the head reflectance only; it has the patch {1}, {2} context network and the heads {3}.</source>
<translation>Das Modell '{0}' kann von dieser Version nicht ausgeführt werden: Eines, das nicht kachelinvariant ist, braucht einen Ausschnitt (patch), kein Kontextnetz und nur den Ausgang reflectance; es hat den Ausschnitt {1}, als Kontextnetz: {2}, und die Ausgänge {3}.</translation>
</message>
<message>
<source>The model '{0}' cannot find clouds: give it a cloud mask.</source>
<translation>Das Modell '{0}' kann keine Wolken finden: Geben Sie eine Wolkenmaske an.</translation>
</message>
<message>
<source>The model '{0}' gives {1}; finding clouds needs opacity and shadow. Choose a model that gives both, or leave MODEL empty.</source>
<translation>Das Modell '{0}' gibt {1} aus; um Wolken zu finden, braucht es opacity und shadow. Wählen Sie ein Modell, das beides ausgibt, oder lassen Sie MODEL leer.</translation>
</message>
<message>
<source>The model '{0}' has no Keras weights (generator.weights.h5), so training cannot start from it. Start from another model, or from scratch.</source>
<translation>Das Modell '{0}' hat keine Keras-Gewichte (generator.weights.h5), daher kann das Training nicht von ihm ausgehen. Gehen Sie von einem anderen Modell aus, oder fangen Sie von Grund auf an.</translation>
</message>
<message>
<source>The model '{0}' is not tile invariant and has no such export. Choose another model.</source>
<translation>Das Modell '{0}' ist nicht kachelinvariant und hat keinen solchen Export. Wählen Sie ein anderes Modell.</translation>
</message>
<message>
<source>The model '{0}' is of another kind than the preset recipe2020 trains. Choose another preset or model.</source>
<translation>Das Modell '{0}' ist von anderer Art als die, die die Voreinstellung recipe2020 trainiert. Wählen Sie eine andere Voreinstellung oder ein anderes Modell.</translation>
</message>
<message>
<source>The model '{0}' is of another kind than this preset trains: it needs a context network of cells of {1} pixels, and in its manifest {2} context_widths and {3} fine_widths. Choose another preset or model.</source>
<translation>Das Modell '{0}' ist von anderer Art als die, die diese Voreinstellung trainiert: Sie braucht ein Kontextnetz mit Zellen von {1} Pixeln und im Manifest {2} context_widths und {3} fine_widths. Wählen Sie eine andere Voreinstellung oder ein anderes Modell.</translation>
</message>
<message>
<source>The model makes the cloudy pixels no better than they are: do not use it</source>
<translation>Das Modell macht die bewölkten Pixel nicht besser, als sie sind: Benutzen Sie es nicht</translation>
</message>
<message>
<source>The pair has {0} x {1} pixels in common; training needs at least {2} x {3}, since parts of it are held out to choose the model and to test it. Give larger rasters or a larger EXTENT.</source>
<translation>Das Paar hat {0} x {1} Pixel gemeinsam; das Training braucht mindestens {2} x {3}, da Teile davon zurückgehalten werden, um das Modell auszuwählen und zu testen. Geben Sie größere Raster oder einen größeren EXTENT an.</translation>
</message>
<message>
<source>The pairs {0} and {1} overlap, but are not on one grid: what is held out of one could be trained on in the other. Warp them onto one grid, or give an EXTENT.</source>
<translation>Die Paare {0} und {1} überlappen sich, liegen aber nicht auf einem Gitter: Was in einem zurückgehalten wird, könnte im anderen zum Training dienen. Rechnen Sie sie auf ein Gitter um, oder geben Sie einen EXTENT an.</translation>
</message>
<message>
<source>The preset 'recipe2020' is another network than the bundled model. Set START to 'scratch', or to 'model' with a bundle of that preset.</source>
<translation>Die Voreinstellung 'recipe2020' ist ein anderes Netz als das mitgelieferte Modell. Setzen Sie START auf 'scratch', oder auf 'model' mit einem Modellpaket dieser Voreinstellung.</translation>
</message>
<message>
<source>The raster's Sentinel-2 metadata has several offsets ({0}), one was expected. Give SCALE and OFFSET (reflectance = DN * SCALE + OFFSET).</source>
<translation>Die Sentinel-2-Metadaten des Rasters haben mehrere Versätze ({0}), einer wird erwartet. Geben Sie SCALE und OFFSET an (Reflektanz = Pixelwert * SCALE + OFFSET).</translation>
</message>
<message>
<source>The raster's tag {0} is '{1}', which is no number. Correct or remove it.</source>
<translation>Der Tag {0} des Rasters ist '{1}', was keine Zahl ist. Berichtigen oder entfernen Sie ihn.</translation>
</message>
<message>
<source>The result is {0} and the truth {1} (bands, height, width): they must have the same bands and size.</source>
<translation>Das Ergebnis ist {0} und die Wahrheit {1} (Kanäle, Höhe, Breite): Sie müssen dieselben Kanäle und dieselbe Größe haben.</translation>
</message>
<message>
<source>The run in '{0}' had other settings: {1}. Resume with the same ones, or run without RESUME to begin anew.</source>
<translation>Der Lauf in '{0}' hatte andere Einstellungen: {1}. Setzen Sie ihn mit denselben fort, oder fangen Sie ohne RESUME neu an.</translation>
</message>
<message>
<source>The setting {0} is {1}; expected {2}.</source>
<translation>Die Einstellung {0} ist {1}; erwartet wird {2}.</translation>
</message>
<message>
<source>The threshold mask needs green and red; the bands are {0}.</source>
<translation>Die Schwellenwertmaske braucht Grün und Rot; die Kanäle sind {0}.</translation>
</message>
<message>
<source>The tile is {0} pixels; expected one of {1}: the clear colours are spread on a grid of cells whose size is a power of two.</source>
<translation>Die Kachel hat {0} Pixel; erwartet wird eines von {1}: Die klaren Farben werden auf einem Gitter von Zellen verteilt, deren Größe eine Zweierpotenz ist.</translation>
</message>
<message>
<source>There is no LiteRT for Python {0}.{1} on {2} {3}. Install the worker: Remove Clouds uses that instead.</source>
<translation>Es gibt kein LiteRT für Python {0}.{1} auf {2} {3}. Installieren Sie den Helfer: „Wolken entfernen“ nimmt dann diesen.</translation>
</message>
<message>
<source>There is no TensorFlow {0} for Macs with Intel processors. Train on another machine.</source>
<translation>Es gibt kein TensorFlow {0} für Macs mit Intel-Prozessor. Trainieren Sie auf einem anderen Rechner.</translation>
</message>
<message>
<source>There is no TensorFlow {0} for Python {1}.{2}, only for {3}.{4} to {5}.{6}. Install one of these beside QGIS (python.org), and give its path as PYTHON.</source>
<translation>Es gibt kein TensorFlow {0} für Python {1}.{2}, nur für {3}.{4} bis {5}.{6}. Installieren Sie eines davon neben QGIS (python.org), und geben Sie seinen Pfad als PYTHON an.</translation>
</message>
<message>
<source>There is no TensorFlow {0} for Windows on {1}. Train on another machine.</source>
<translation>Es gibt kein TensorFlow {0} für Windows auf {1}. Trainieren Sie auf einem anderen Rechner.</translation>
</message>
<message>
<source>There is no band role '{0}'; the roles are {1}.</source>
<translation>Es gibt keine Kanalrolle '{0}'; die Rollen sind {1}.</translation>
</message>
<message>
<source>There is no cloudy pixel in the {0} blocks, so that nothing could be said of the model. Give an EXTENT around the clouds, or a pair with more of them.</source>
<translation>In den Blöcken {0} gibt es kein bewölktes Pixel, daher ließe sich über das Modell nichts sagen. Geben Sie einen EXTENT um die Wolken an, oder ein Paar mit mehr davon.</translation>
</message>
<message>
<source>There is no file '{0}'. Check the path.</source>
<translation>Es gibt keine Datei '{0}'. Prüfen Sie den Pfad.</translation>
</message>
<message>
<source>There is no pixel to compare: none has data in all of {0}. Check their nodata values.</source>
<translation>Es gibt kein Pixel zu vergleichen: Keines hat Daten in allen von {0}. Prüfen Sie ihre Nodata-Werte.</translation>
</message>
<message>
<source>There is not enough memory to train on. Give a smaller PATCH_SIZE or EXTENT, or close other programs.</source>
<translation>Der Speicher reicht zum Trainieren nicht. Geben Sie eine kleinere PATCH_SIZE oder einen kleineren EXTENT an, oder schließen Sie andere Programme.</translation>
</message>
<message>
<source>There is nothing to resume: no checkpoint in '{0}'. Give the MODEL_FOLDER of the run that was stopped, or run without RESUME.</source>
<translation>Es gibt nichts fortzusetzen: kein Zwischenstand in '{0}'. Geben Sie den MODEL_FOLDER des Laufs an, der angehalten wurde, oder führen Sie es ohne RESUME aus.</translation>
</message>
<message>
<source>Training did not help: on the selection blocks the model is no better than the one it started from. Use that one, or train longer or on other pairs</source>
<translation>Das Training hat nicht geholfen: Auf den Auswahlblöcken ist das Modell nicht besser als das, von dem es ausging. Benutzen Sie jenes, oder trainieren Sie länger oder mit anderen Paaren</translation>
</message>
<message>
<source>Training ended without a score that is a number. Choose a lower rate.</source>
<translation>Das Training endete ohne einen Wert, der eine Zahl ist. Wählen Sie eine niedrigere Lernrate.</translation>
</message>
<message>
<source>Training needs a Python with TensorFlow, Keras and matplotlib ({0}). Run 'Install or check dependencies' to get one, or name one in the environment variable CLOUDREMOVAL_PYTHON.</source>
<translation>Das Training braucht ein Python mit TensorFlow, Keras und matplotlib ({0}). Führen Sie „Abhängigkeiten prüfen oder installieren“ aus, um eines zu bekommen, oder nennen Sie eines in der Umgebungsvariablen CLOUDREMOVAL_PYTHON.</translation>
</message>
<message>
<source>Unknown settings: {0}; known: {1}.</source>
<translation>Unbekannte Einstellungen: {0}; bekannt: {1}.</translation>
</message>
<message>
<source>Warning: {0}</source>
<translation>Warnung: {0}</translation>
</message>
<message>
<source>Without INPUT or MASK, cloudy and clear pixels are not told apart</source>
<translation>Ohne INPUT oder MASK werden bewölkte und klare Pixel nicht unterschieden</translation>
</message>
<message>
<source>Writing the model and testing it</source>
<translation>Das Modell wird geschrieben und getestet</translation>
</message>
<message>
<source>a JSON object</source>
<translation>ein JSON-Objekt</translation>
</message>
<message>
<source>a file in the bundle's folder, not a link out of it</source>
<translation>eine Datei im Ordner des Modellpakets, keine Verknüpfung nach außerhalb</translation>
</message>
<message>
<source>a file of at most {0} bytes</source>
<translation>eine Datei von höchstens {0} Bytes</translation>
</message>
<message>
<source>a file that can be looked at</source>
<translation>eine Datei, die sich ansehen lässt</translation>
</message>
<message>
<source>a file that is in the bundle's folder</source>
<translation>eine Datei, die im Ordner des Modellpakets ist</translation>
</message>
<message>
<source>a list with an object for each band</source>
<translation>eine Liste mit einem Objekt für jeden Kanal</translation>
</message>
<message>
<source>a multiple of 8 from 8 to 4096</source>
<translation>ein Vielfaches von 8 von 8 bis 4096</translation>
</message>
<message>
<source>a number from {0} to {1}</source>
<translation>eine Zahl von {0} bis {1}</translation>
</message>
<message>
<source>a text</source>
<translation>ein Text</translation>
</message>
<message>
<source>a whole number from {0} to {1}</source>
<translation>eine ganze Zahl von {0} bis {1}</translation>
</message>
<message>
<source>extent is {0}; expected four numbers: x min, y min, x max, y max.</source>
<translation>extent ist {0}; erwartet werden vier Zahlen: x min, y min, x max, y max.</translation>
</message>
<message>
<source>extent is {0}; expected x min &lt; x max and y min &lt; y max.</source>
<translation>extent ist {0}; erwartet wird x min &lt; x max und y min &lt; y max.</translation>
</message>
<message>
<source>kind is '{0}'; expected one of {1}.</source>
<translation>kind ist '{0}'; erwartet wird eines von {1}.</translation>
</message>
<message>
<source>layers has '{0}' with the path '{1}'; expected {2}, each with the path of that raster.</source>
<translation>layers hat '{0}' mit dem Pfad '{1}'; erwartet wird {2}, jeweils mit dem Pfad dieses Rasters.</translation>
</message>
<message>
<source>min_area is {0}; expected a number from 0 to 200.</source>
<translation>min_area ist {0}; erwartet wird eine Zahl von 0 bis 200.</translation>
</message>
<message>
<source>offset is {0}; expected a number.</source>
<translation>offset ist {0}; erwartet wird eine Zahl.</translation>
</message>
<message>
<source>one of {0}, each at most once</source>
<translation>eines von {0}, jedes höchstens einmal</translation>
</message>
<message>
<source>other_bands is '{0}'; expected {1}.</source>
<translation>other_bands ist '{0}'; erwartet wird {1}.</translation>
</message>
<message>
<source>replace is '{0}'; expected {1}.</source>
<translation>replace ist '{0}'; erwartet wird {1}.</translation>
</message>
<message>
<source>scale is {0}; expected a number above 0.</source>
<translation>scale ist {0}; erwartet wird eine Zahl über 0.</translation>
</message>
<message>
<source>the name of a file in the bundle's folder, without a path</source>
<translation>der Name einer Datei im Ordner des Modellpakets, ohne Pfad</translation>
</message>
<message>
<source>threshold is {0} and thick {1}; expected 0 &lt;= threshold &lt; thick &lt;= 1.</source>
<translation>threshold ist {0} und thick {1}; erwartet wird 0 &lt;= threshold &lt; thick &lt;= 1.</translation>
</message>
<message>
<source>true or false</source>
<translation>true oder false</translation>
</message>
<message>
<source>two rising numbers from 0 to 10</source>
<translation>zwei aufsteigende Zahlen von 0 bis 10</translation>
</message>
<message>
<source>{0} '{1}' ({2} x {3} pixels) or the raster '{4}' ({5} x {6}) has no georeference, so {7} cannot be placed. Give one with the raster's size and grid, or georeference both.</source>
<translation>{0} '{1}' ({2} x {3} Pixel) oder das Raster '{4}' ({5} x {6}) hat keine Georeferenz, daher kann {7} nicht platziert werden. Geben Sie eines mit Größe und Gitter des Rasters an, oder georeferenzieren Sie beide.</translation>
</message>
<message>
<source>{0} '{1}' has no band {2}, which is to be compared. Leave it out of BANDS, or give a raster that has it.</source>
<translation>{0} '{1}' hat keinen Kanal {2}, der verglichen werden soll. Lassen Sie ihn in BANDS weg, oder geben Sie ein Raster an, das ihn hat.</translation>
</message>
<message>
<source>{0} and {1} are not on the same grid. {2} '{3}' has {4}; {5} '{6}' has {7}. Bring them to one grid first, for example with Raster &gt; Projections &gt; Warp or Raster &gt; Extraction &gt; Clip.</source>
<translation>{0} und {1} liegen nicht auf demselben Gitter. {2} '{3}' hat {4}; {5} '{6}' hat {7}. Bringen Sie sie zuerst auf ein Gitter, zum Beispiel mit Raster &gt; Projektionen &gt; Transformieren (Warp) oder Raster &gt; Extraktion &gt; Zuschneiden.</translation>
</message>
<message>
<source>{0} does not overlap {1}: '{2}' covers {3} in {4}, and {5} of '{6}' {7} in {8}. Choose a raster of this place, or correct its CRS.</source>
<translation>{0} überschneidet sich nicht mit {1}: '{2}' bedeckt {3} in {4}, und {5} von '{6}' {7} in {8}. Wählen Sie ein Raster dieses Ortes, oder berichtigen Sie sein KBS.</translation>
</message>
<message>
<source>{0} has {1} entries for {2} REFERENCES; give one for each, in the same order, or none.</source>
<translation>{0} hat {1} Einträge für {2} REFERENCES; geben Sie für jedes einen an, in derselben Reihenfolge, oder keinen.</translation>
</message>
<message>
<source>{0} is '{1}'; it must be one of: {2}.</source>
<translation>{0} ist '{1}'; es muss eines sein von: {2}.</translation>
</message>
<message>
<source>{0} is band {1}, but the raster has {2}. Choose one of these.</source>
<translation>{0} ist Kanal {1}, aber das Raster hat {2}. Wählen Sie einen davon.</translation>
</message>
<message>
<source>{0} is given, and the preset '{1}' has no such number. Leave it empty.</source>
<translation>{0} ist angegeben, und die Voreinstellung '{1}' hat keine solche Zahl. Lassen Sie es leer.</translation>
</message>
<message>
<source>{0} is {1}; expected a number from {2} to {3}.</source>
<translation>{0} ist {1}; erwartet wird eine Zahl von {2} bis {3}.</translation>
</message>
<message>
<source>{0} is {1}; it must be a number from {2} to {3}.</source>
<translation>{0} ist {1}; es muss eine Zahl von {2} bis {3} sein.</translation>
</message>
<message>
<source>{0} minutes are enough for {1} steps</source>
<translation>{0} Minuten reichen für {1} Schritte</translation>
</message>
<message>
<source>{0} would take about {1} MB of memory, and this process can have {2} MB more. {3}</source>
<translation>{0} würde etwa {1} MB Speicher brauchen, und dieser Prozess kann noch {2} MB haben. {3}</translation>
</message>
<message>
<source>{0}, or the first one or two of these</source>
<translation>{0}, oder das erste davon oder die ersten beiden</translation>
</message>
<message>
<source>{0}, so it cannot find clouds. Give a cloud mask (MASK), replace all pixels (REPLACE), or choose a model that gives opacity.</source>
<translation>{0}, daher kann es keine Wolken finden. Geben Sie eine Wolkenmaske an (MASK), ersetzen Sie alle Pixel (REPLACE), oder wählen Sie ein Modell, das die Deckkraft ausgibt.</translation>
</message>
<message>
<source>{0}, so other dates cannot be fitted to what is clear. Leave REFERENCES out, or choose a model that gives opacity.</source>
<translation>{0}, daher können andere Tage nicht an das angepasst werden, was klar ist. Lassen Sie REFERENCES weg, oder wählen Sie ein Modell, das die Deckkraft ausgibt.</translation>
</message>
<message>
<source>{0}, the only format this version reads</source>
<translation>{0}, das einzige Format, das diese Version liest</translation>
</message>
<message>
<source>{0}, without which its error was never measured. Leave the expected error (CONFIDENCE) out, or choose a model that gives opacity.</source>
<translation>{0}, ohne die sein Fehler nie gemessen wurde. Lassen Sie den erwarteten Fehler (CONFIDENCE) weg, oder wählen Sie ein Modell, das die Deckkraft ausgibt.</translation>
</message>
<message>
<source>{0}. Leave the output of opacity (OPACITY) out, or choose a model that gives it.</source>
<translation>{0}. Lassen Sie die Ausgabe der Deckkraft (OPACITY) weg, oder wählen Sie ein Modell, das sie ausgibt.</translation>
</message>
<message>
<source>{0}: only {1} of the pixels are cloudy, which is little to learn from and little to test on</source>
<translation>{0}: Nur {1} der Pixel sind bewölkt; daraus ist wenig zu lernen und daran wenig zu testen</translation>
</message>
<message>
<source>{0}: the dates are shifted by {1} pixels against each other, so that a blurred model is learned. Register CLEAR to CLOUDY first</source>
<translation>{0}: Die Tage sind um {1} Pixel gegeneinander verschoben, sodass ein unscharfes Modell gelernt wird. Passen Sie zuerst die Lage von CLEAR an CLOUDY an</translation>
</message>
<message>
<source>{0}: where clear, the dates differ by {1} reflectance: they are too far apart, or processed differently</source>
<translation>{0}: Wo es klar ist, unterscheiden sich die Tage um {1} Reflektanz: Sie liegen zu weit auseinander oder sind verschieden verarbeitet</translation>
</message>
<message>
<source>{0}: {1} of the pixels are cloudy; hardly any ground</source>
<translation>{0}: {1} der Pixel sind bewölkt; kaum Boden</translation>
</message>
</context>
</TS>
