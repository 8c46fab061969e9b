<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>CloudRemoval</name>
<message>
<source>Blue band</source>
<translation>Banda azul</translation>
</message>
<message>
<source>Green band</source>
<translation>Banda verde</translation>
</message>
<message>
<source>Red band</source>
<translation>Banda roja</translation>
</message>
<message>
<source>Near-infrared band</source>
<translation>Banda del infrarrojo cercano</translation>
</message>
<message>
<source>Scale: reflectance of one step of pixel value</source>
<translation>Escala: reflectancia de un paso del valor de píxel</translation>
</message>
<message>
<source>Reflectance = pixel value x SCALE + OFFSET. Empty: what the raster says, and where it says nothing 1/10000 for 16-bit integers, 1/255 for bytes, 1 for floats.</source>
<translation>Reflectancia = valor de píxel x SCALE + OFFSET. Vacío: lo que indica el ráster y, donde no indica nada, 1/10000 para enteros de 16 bits, 1/255 para bytes, 1 para decimales.</translation>
</message>
<message>
<source>reflectance in the log is implausible, or the run refuses the values' range.</source>
<translation>si la reflectancia del registro no es verosímil o la ejecución rechaza el rango de los valores.</translation>
</message>
<message>
<source>Offset: reflectance of pixel value 0</source>
<translation>Desplazamiento: reflectancia del valor de píxel 0</translation>
</message>
<message>
<source>See the scale. Empty: what the raster says, else 0.</source>
<translation>Véase la escala. Vacío: lo que indica el ráster; si no, 0.</translation>
</message>
<message>
<source>the product has an offset that its file does not tell, such as -0.1 in Sentinel-2 from processing baseline 04.00 on.</source>
<translation>si el producto tiene un desplazamiento que su archivo no indica, como -0.1 en Sentinel-2 desde la versión de procesamiento 04.00.</translation>
</message>
<message>
<source>the run says that it cannot tell which band is which, or its log names wrong ones.</source>
<translation>si la ejecución dice que no sabe qué banda es cuál, o su registro nombra otras.</translation>
</message>
<message>
<source>There is not enough memory. Close other programs; where the algorithm has them, give MEMORY or TILE_SIZE a smaller value.</source>
<translation>No hay memoria suficiente. Cierre otros programas; donde el algoritmo los tenga, dé a MEMORY o TILE_SIZE un valor menor.</translation>
</message>
<message>
<source>{help} &lt;i&gt;When to change it: {change}&lt;/i&gt;</source>
<translation>{help} &lt;i&gt;Cuándo cambiarlo: {change}&lt;/i&gt;</translation>
</message>
<message>
<source>The output {path} is no GeoTIFF (.tif) and no ENVI raster (.bil). End its name with .tif.</source>
<translation>La salida {path} no es GeoTIFF (.tif) ni ráster ENVI (.bil). Termine su nombre en .tif.</translation>
</message>
<message>
<source>The output {path} is a folder. Give the name of a file in it.</source>
<translation>La salida {path} es una carpeta. Indique el nombre de un archivo dentro de ella.</translation>
</message>
<message>
<source>The output {path} cannot be written: there is no folder {folder}. Create it, or choose another.</source>
<translation>La salida {path} no se puede escribir: no existe la carpeta {folder}. Créela o elija otra.</translation>
</message>
<message>
<source>The output {path} cannot be written: you may not write there. Choose another folder or name.</source>
<translation>La salida {path} no se puede escribir: no tiene permiso para escribir ahí. Elija otra carpeta u otro nombre.</translation>
</message>
<message>
<source>The output {path} is also an input. Give the output another name.</source>
<translation>La salida {path} es también una entrada. Dé otro nombre a la salida.</translation>
</message>
<message>
<source>The output {path} is asked for twice. Give each output its own name.</source>
<translation>La salida {path} se pide dos veces. Dé a cada salida su propio nombre.</translation>
</message>
<message>
<source>Detect Clouds</source>
<translation>Detectar nubes</translation>
</message>
<message>
<source>Cloud removal</source>
<translation>Eliminación de nubes</translation>
</message>
<message>
<source>Tells clear ground, thin and thick cloud and shadow apart in a satellite raster.</source>
<translation>Distingue suelo despejado, nubes finas y espesas y sombras en un ráster de satélite.</translation>
</message>
<message>
<source>&lt;p&gt;Finds clouds and their shadows with the networks that Remove Clouds uses, and writes a raster of classes: 1 clear, 2 thin cloud, 3 thick cloud, 4 shadow, 0 no data. Its colour table and category names are in the file.&lt;/p&gt;&lt;p&gt;Bright ground such as sand, snow or roofs can be taken for cloud, and dark ground for shadow: look at the result before you rely on it.&lt;/p&gt;</source>
<translation>&lt;p&gt;Encuentra las nubes y sus sombras con las redes que usa «Quitar nubes» y escribe un ráster de clases: 1 despejado, 2 nube fina, 3 nube espesa, 4 sombra, 0 sin datos. La tabla de colores y los nombres de las categorías están en el archivo.&lt;/p&gt;&lt;p&gt;El suelo claro, como arena, nieve o tejados, puede tomarse por nube, y el oscuro por sombra: mire el resultado antes de fiarse de él.&lt;/p&gt;</translation>
</message>
<message>
<source>A file that GDAL reads, with one band for each colour.</source>
<translation>Un archivo que GDAL lea, con una banda por color.</translation>
</message>
<message>
<source>Leave empty where the raster names its bands. Others are ignored.</source>
<translation>Déjelo vacío si el ráster nombra sus bandas. Las demás no se tienen en cuenta.</translation>
</message>
<message>
<source>The folder of a model bundle (manifest.json). Empty: the plugin's own model that covers most of the raster's bands.</source>
<translation>La carpeta de un paquete de modelo (manifest.json). Vacío: el modelo del complemento que abarca más bandas del ráster.</translation>
</message>
<message>
<source>GeoTIFF: 1 clear, 2 thin cloud, 3 thick cloud, 4 shadow, 0 no data.</source>
<translation>GeoTIFF: 1 despejado, 2 nube fina, 3 nube espesa, 4 sombra, 0 sin datos.</translation>
</message>
<message>
<source>GeoTIFF, 0 (clear) to 1 (nothing of the ground to be seen), -9999 without data.</source>
<translation>GeoTIFF, de 0 (despejado) a 1 (no se ve nada del suelo), -9999 sin datos.</translation>
</message>
<message>
<source>{name}, cloud classes</source>
<translation>{name}, clases de nubes</translation>
</message>
<message>
<source>{name}, cloud opacity</source>
<translation>{name}, opacidad de nubes</translation>
</message>
<message>
<source>cloud,clouds,shadow,haze,mask,classification,opacity,detection,satellite,sentinel-2,landsat,raster,deep learning</source>
<translation>nube,nubes,sombra,bruma,máscara,clasificación,opacidad,detección,satélite,sentinel-2,landsat,ráster,aprendizaje profundo</translation>
</message>
<message>
<source>Input raster</source>
<translation>Ráster de entrada</translation>
</message>
<message>
<source>Model folder</source>
<translation>Carpeta del modelo</translation>
</message>
<message>
<source>you have a model for other bands, another sensor or another landscape.</source>
<translation>si tiene un modelo para otras bandas, otro sensor u otro paisaje.</translation>
</message>
<message>
<source>Opacity from which a pixel is cloud or shadow (0 to 1)</source>
<translation>Opacidad desde la que un píxel es nube o sombra (0 a 1)</translation>
</message>
<message>
<source>0 is a clear view, 1 an opaque cloud or a full shadow.</source>
<translation>0 es una vista despejada, 1 una nube opaca o una sombra completa.</translation>
</message>
<message>
<source>thin cloud or haze is missed (lower it), or bright ground is taken for cloud (raise it).</source>
<translation>si se pasan por alto nubes finas o bruma (redúzcalo), o si se toma suelo claro por nube (auméntelo).</translation>
</message>
<message>
<source>Opacity from which cloud is thick (0 to 1)</source>
<translation>Opacidad desde la que una nube es espesa (0 a 1)</translation>
</message>
<message>
<source>Hardly anything can be seen through thick cloud. Above the other threshold.</source>
<translation>A través de una nube espesa apenas se ve nada. Por encima del otro umbral.</translation>
</message>
<message>
<source>you can still use what is seen through more, or only through less cloud.</source>
<translation>si aún le sirve lo que se ve a través de más nube, o solo a través de menos.</translation>
</message>
<message>
<source>Growth of the clouds (pixels)</source>
<translation>Crecimiento de las nubes (píxeles)</translation>
</message>
<message>
<source>So many pixels around clouds and shadows count as thin cloud or shadow.</source>
<translation>Tantos píxeles alrededor de nubes y sombras cuentan como nube fina o sombra.</translation>
</message>
<message>
<source>rims of clouds are taken for clear.</source>
<translation>si los bordes de las nubes se toman por despejados.</translation>
</message>
<message>
<source>Smallest cloud or shadow (pixels)</source>
<translation>Nube o sombra más pequeña (píxeles)</translation>
</message>
<message>
<source>Groups of fewer pixels, which touch at their sides, are taken for clear.</source>
<translation>Los grupos de menos píxeles que se tocan por los lados se toman por despejados.</translation>
</message>
<message>
<source>single pixels, such as bright roofs, are taken for cloud.</source>
<translation>si píxeles sueltos, como tejados claros, se toman por nube.</translation>
</message>
<message>
<source>Tile size (pixels; 0 = automatic)</source>
<translation>Tamaño de tesela (píxeles; 0 = automático)</translation>
</message>
<message>
<source>Does not change the result. 0 takes the tile size that suits the memory.</source>
<translation>No cambia el resultado. 0 toma el tamaño de tesela que se ajusta a la memoria.</translation>
</message>
<message>
<source>hardly ever; the memory is the better knob.</source>
<translation>casi nunca; es mejor cambiar la memoria.</translation>
</message>
<message>
<source>Memory to use (MB)</source>
<translation>Memoria que se usa (MB)</translation>
</message>
<message>
<source>Rasters of any size are worked through in tiles that fit.</source>
<translation>Los rásteres de cualquier tamaño se procesan en teselas que caben.</translation>
</message>
<message>
<source>memory is short, or other programs need it.</source>
<translation>si la memoria escasea u otros programas la necesitan.</translation>
</message>
<message>
<source>Processor threads (0 = all)</source>
<translation>Hilos de procesador (0 = todos)</translation>
</message>
<message>
<source>How many processors it may use at once.</source>
<translation>Cuántos procesadores puede usar a la vez.</translation>
</message>
<message>
<source>the computer should stay free for other work.</source>
<translation>si el ordenador debe quedar libre para otro trabajo.</translation>
</message>
<message>
<source>Cloud classes</source>
<translation>Clases de nubes</translation>
</message>
<message>
<source>Opacity of clouds and shadows</source>
<translation>Opacidad de nubes y sombras</translation>
</message>
<message>
<source>you want to see how sure the classes are, or to set thresholds yourself.</source>
<translation>si quiere ver cuán seguras son las clases, o fijar los umbrales usted mismo.</translation>
</message>
<message>
<source>Clear pixels (%)</source>
<translation>Píxeles despejados (%)</translation>
</message>
<message>
<source>Thin cloud (%)</source>
<translation>Nube fina (%)</translation>
</message>
<message>
<source>Thick cloud (%)</source>
<translation>Nube espesa (%)</translation>
</message>
<message>
<source>Shadow (%)</source>
<translation>Sombra (%)</translation>
</message>
<message>
<source>Clear {clear:.1f} %, thin cloud {thin:.1f} %, thick cloud {thick:.1f} %, shadow {shadow:.1f} % of the pixels with data, in {seconds:.1f} s</source>
<translation>Despejado {clear:.1f} %, nube fina {thin:.1f} %, nube espesa {thick:.1f} %, sombra {shadow:.1f} % de los píxeles con datos, en {seconds:.1f} s</translation>
</message>
<message>
<source>Install or check dependencies</source>
<translation>Comprobar o instalar dependencias</translation>
</message>
<message>
<source>Setup</source>
<translation>Preparación</translation>
</message>
<message>
<source>Shows what the plugin needs and what is there, and installs it on request.</source>
<translation>Muestra lo que el complemento necesita y lo que hay, y lo instala si se pide.</translation>
</message>
<message>
<source>&lt;p&gt;Says which Python and which packages inference and training have, which devices there are, and how much disk an installation takes. Nothing is installed unless ACTION says so, and never into QGIS's own Python: it goes into the folder cloud_removal of your QGIS profile.&lt;/p&gt;&lt;p&gt;Training needs TensorFlow in a Python of its own (the worker). Removing clouds needs LiteRT in QGIS's Python, or else the worker.&lt;/p&gt;&lt;p&gt;The proxy of QGIS's network settings is used, and pip's own configuration.&lt;/p&gt;</source>
<translation>&lt;p&gt;Dice qué Python y qué paquetes tienen la inferencia y el entrenamiento, qué dispositivos hay y cuánto disco ocupa una instalación. No se instala nada si ACTION no lo pide, y nunca en el propio Python de QGIS: va a la carpeta cloud_removal de su perfil de QGIS.&lt;/p&gt;&lt;p&gt;El entrenamiento necesita TensorFlow en un Python propio (el proceso auxiliar). Quitar nubes necesita LiteRT en el Python de QGIS o, si no, el proceso auxiliar.&lt;/p&gt;&lt;p&gt;Se usan el proxy de los ajustes de red de QGIS y la configuración propia de pip.&lt;/p&gt;</translation>
</message>
<message>
<source>check: only look. install_worker: make or update the worker's environment (TensorFlow, Keras, rasterio, matplotlib, LiteRT; about 2 GB). install_litert: put LiteRT where QGIS's Python finds it (about 100 MB). use_python: use the environment of PYTHON as worker, without installing. remove: delete what was installed here, and forget PYTHON.</source>
<translation>check: solo mirar. install_worker: crear o actualizar el entorno auxiliar (TensorFlow, Keras, rasterio, matplotlib, LiteRT; unos 2 GB). install_litert: poner LiteRT donde el Python de QGIS lo encuentre (unos 100 MB). use_python: usar el entorno de PYTHON como auxiliar, sin instalar. remove: borrar lo que se instaló aquí y olvidar PYTHON.</translation>
</message>
<message>
<source>A Python program, 3.10 to 3.13: for install_worker the one to build on (empty: QGIS's), for use_python the one of an environment that has TensorFlow.</source>
<translation>Un programa Python, de 3.10 a 3.13: para install_worker, aquel sobre el que construir (vacío: el de QGIS); para use_python, el de un entorno que tenga TensorFlow.</translation>
</message>
<message>
<source>Installs NVIDIA's libraries as well, some 5 GB more.</source>
<translation>Instala también las bibliotecas de NVIDIA, unos 5 GB más.</translation>
</message>
<message>
<source>Install from the files in this folder only, as 'pip download' makes it.</source>
<translation>Instalar solo de los archivos de esta carpeta, tal como la crea 'pip download'.</translation>
</message>
<message>
<source>The URL of a mirror.</source>
<translation>La URL de una réplica.</translation>
</message>
<message>
<source>install,dependencies,packages,tensorflow,litert,pip,environment,setup,python,gpu</source>
<translation>instalar,dependencias,paquetes,tensorflow,litert,pip,entorno,preparación,python,gpu,install,environment</translation>
</message>
<message>
<source>What to do</source>
<translation>Qué hacer</translation>
</message>
<message>
<source>check says that something is missing.</source>
<translation>si check dice que falta algo.</translation>
</message>
<message>
<source>Python</source>
<translation>Python</translation>
</message>
<message>
<source>QGIS's Python is not found, or too old or too new, or you have your own.</source>
<translation>si el Python de QGIS no se encuentra o es demasiado antiguo o demasiado nuevo, o si tiene uno propio.</translation>
</message>
<message>
<source>With NVIDIA GPU support (Linux)</source>
<translation>Con soporte de GPU NVIDIA (Linux)</translation>
</message>
<message>
<source>the computer has an NVIDIA GPU, and you want to train.</source>
<translation>si el ordenador tiene una GPU NVIDIA y quiere entrenar.</translation>
</message>
<message>
<source>Folder of wheels, without network</source>
<translation>Carpeta de wheels, sin red</translation>
</message>
<message>
<source>the computer has no network.</source>
<translation>si el ordenador no tiene red.</translation>
</message>
<message>
<source>Package index instead of PyPI</source>
<translation>Índice de paquetes en lugar de PyPI</translation>
</message>
<message>
<source>packages come from a mirror, such as your organisation's.</source>
<translation>si los paquetes vienen de una réplica, por ejemplo la de su organización.</translation>
</message>
<message>
<source>Python of the worker</source>
<translation>Python del proceso auxiliar</translation>
</message>
<message>
<source>What is there</source>
<translation>Lo que hay</translation>
</message>
<message>
<source>ACTION is use_python: give PYTHON, the program of the environment to use.</source>
<translation>ACTION es use_python: dé PYTHON, el programa del entorno que se debe usar.</translation>
</message>
<message>
<source>Programs (*)</source>
<translation>Programas (*)</translation>
</message>
<message>
<source>The Python {python} lacks {modules}. Install them there, or let install_worker make an environment.</source>
<translation>Al Python {python} le falta {modules}. Instálelo ahí, o deje que install_worker cree un entorno.</translation>
</message>
<message>
<source>PYTHON is {python}, and there is no such file.</source>
<translation>PYTHON es {python}, y ese archivo no existe.</translation>
</message>
<message>
<source>WHEELS is {folder}, and there is no wheel (*.whl) in it. Make it with 'pip download' on a machine with the same system and Python.</source>
<translation>WHEELS es {folder}, y no contiene ningún wheel (*.whl). Créela con 'pip download' en un ordenador con el mismo sistema y el mismo Python.</translation>
</message>
<message>
<source>Removed: {folder}</source>
<translation>Eliminado: {folder}</translation>
</message>
<message>
<source>own environment</source>
<translation>entorno propio</translation>
</message>
<message>
<source>In QGIS's Python: all that removing clouds needs</source>
<translation>En el Python de QGIS: todo lo que hace falta para quitar nubes</translation>
</message>
<message>
<source>Worker: none. ACTION = install_worker makes one</source>
<translation>Auxiliar: ninguno. ACTION = install_worker crea uno</translation>
</message>
<message>
<source>There is no such file</source>
<translation>Ese archivo no existe</translation>
</message>
<message>
<source>QGIS {qgis}, Python {python}, {system} {machine}</source>
<translation>QGIS {qgis}, Python {python}, {system} {machine}</translation>
</message>
<message>
<source>Own folder: {folder}, {free:.1f} GB free there; the worker takes up to {worker:.0f} GB, with GPU support {gpu:.0f} GB, LiteRT alone {litert:.1f} GB</source>
<translation>Carpeta propia: {folder}, con {free:.1f} GB libres; el auxiliar ocupa hasta {worker:.0f} GB, con soporte de GPU {gpu:.0f} GB, LiteRT solo {litert:.1f} GB</translation>
</message>
<message>
<source>environment variable {name}</source>
<translation>variable de entorno {name}</translation>
</message>
<message>
<source>Worker: {python} ({origin})</source>
<translation>Auxiliar: {python} ({origin})</translation>
</message>
<message>
<source>Its Python {version} has {packages}</source>
<translation>Su Python {version} tiene {packages}</translation>
</message>
<message>
<source>In QGIS's Python there is no {packages}</source>
<translation>En el Python de QGIS no hay {packages}</translation>
</message>
<message>
<source>QGIS setting {name}</source>
<translation>ajuste de QGIS {name}</translation>
</message>
<message>
<source>no package that counts</source>
<translation>ningún paquete que cuente</translation>
</message>
<message>
<source>For training it lacks {modules}</source>
<translation>Para el entrenamiento le falta {modules}</translation>
</message>
<message>
<source>Devices of TensorFlow: {devices}</source>
<translation>Dispositivos de TensorFlow: {devices}</translation>
</message>
<message>
<source>{python} is no Python: it answered '{answer}'.</source>
<translation>{python} no es un Python: respondió '{answer}'.</translation>
</message>
<message>
<source>TensorFlow does not start there: {reason}</source>
<translation>TensorFlow no arranca ahí: {reason}</translation>
</message>
<message>
<source>Evaluate Cloud Removal</source>
<translation>Evaluar la eliminación de nubes</translation>
</message>
<message>
<source>Testing and evaluation</source>
<translation>Prueba y evaluación</translation>
</message>
<message>
<source>Compares a raster whose clouds were removed with the truth.</source>
<translation>Compara con la verdad un ráster al que se le han quitado las nubes.</translation>
</message>
<message>
<source>&lt;p&gt;Says how far a result of cloud removal is from the truth, over all, cloudy and clear pixels: mean absolute error (MAE) and RMSE in reflectance, PSNR, structural similarity (SSIM), spectral angle (SAM), Pearson correlation and the error of the NDVI.&lt;/p&gt;&lt;p&gt;With the cloudy input, that and two simple fills are measured beside it: the mean colour of the clear pixels put where a brightness threshold says cloud, and where it was cloudy in truth. A result that does not beat the first is worth nothing there; the second knows the truth, and is hard to reach.&lt;/p&gt;&lt;p&gt;A pixel is cloudy where the mask is not 0; without a mask, where input and truth differ by more than 0.06 reflectance in some band. Pixels without data in any of the rasters are left out of everything. All rasters must be on the same grid; pixel values become reflectance by the bands' scale and offset, else by the tags SCALE and OFFSET, else by data type.&lt;/p&gt;</source>
<translation>&lt;p&gt;Dice lo lejos que está de la verdad un resultado de la eliminación de nubes, sobre todos los píxeles, los nublados y los despejados: error absoluto medio (MAE) y RMSE en reflectancia, PSNR, similitud estructural (SSIM), ángulo espectral (SAM), correlación de Pearson y error del NDVI.&lt;/p&gt;&lt;p&gt;Con la entrada nublada se miden también esta y dos rellenos sencillos: el color medio de los píxeles despejados, puesto donde un umbral de brillo dice nube y donde en verdad estaba nublado. Un resultado que no supere al primero no vale nada ahí; el segundo conoce la verdad y es difícil de alcanzar.&lt;/p&gt;&lt;p&gt;Un píxel está nublado donde la máscara no es 0; sin máscara, donde la entrada y la verdad difieren en más de 0,06 de reflectancia en alguna banda. Los píxeles sin datos en alguno de los rásteres se dejan fuera de todo. Todos los rásteres deben estar en la misma cuadrícula; los valores de píxel se convierten en reflectancia por la escala y el desplazamiento de las bandas; si no, por las etiquetas SCALE y OFFSET; si no, por el tipo de datos.&lt;/p&gt;</translation>
</message>
<message>
<source>What cloud removal made of the cloudy raster.</source>
<translation>Lo que la eliminación de nubes hizo del ráster nublado.</translation>
</message>
<message>
<source>The same place without clouds: what Simulate Clouds started from, or a clear date.</source>
<translation>El mismo lugar sin nubes: de lo que partió «Simular nubes», o una fecha despejada.</translation>
</message>
<message>
<source>What clouds were removed from. It is compared, too, and tells cloudy from clear.</source>
<translation>De lo que se quitaron las nubes. También se compara, y distingue lo nublado de lo despejado.</translation>
</message>
<message>
<source>Not 0 in its first band where it was cloudy, such as simulated clouds' opacity.</source>
<translation>Distinto de 0 en su primera banda donde estaba nublado, como la opacidad de nubes simuladas.</translation>
</message>
<message>
<source>Empty: all. Bands of the rasters belong together by name, else by position. Leave out bands that the model does not know: their clouds are still there.</source>
<translation>Vacío: todas. Las bandas de los rásteres se corresponden por nombre; si no, por posición. Deje fuera las bandas que el modelo no conoce: sus nubes siguen ahí.</translation>
</message>
<message>
<source>Of the truth; leave empty where it names its bands. Red and near infrared are for the NDVI, green and red for the threshold mask.</source>
<translation>De la verdad; déjelo vacío si esta nombra sus bandas. El rojo y el infrarrojo cercano son para el NDVI; el verde y el rojo, para la máscara de umbral.</translation>
</message>
<message>
<source>One HTML page with pictures and tables.</source>
<translation>Una página HTML con imágenes y tablas.</translation>
</message>
<message>
<source>CSV: a row for each region, method and band.</source>
<translation>CSV: una fila por región, método y banda.</translation>
</message>
<message>
<source>All pixels</source>
<translation>Todos los píxeles</translation>
</message>
<message>
<source>Cloudy pixels</source>
<translation>Píxeles nublados</translation>
</message>
<message>
<source>Clear pixels</source>
<translation>Píxeles despejados</translation>
</message>
<message>
<source>cloud,evaluation,accuracy,validation,compare,error,mae,rmse,psnr,ssim,sam,ndvi,correlation,report,raster,satellite</source>
<translation>nube,evaluación,exactitud,validación,comparar,error,mae,rmse,psnr,ssim,sam,ndvi,correlación,informe,ráster,satélite,cloud,evaluation</translation>
</message>
<message>
<source>Result, clouds removed</source>
<translation>Resultado sin nubes</translation>
</message>
<message>
<source>Truth, without clouds</source>
<translation>Verdad sin nubes</translation>
</message>
<message>
<source>Cloudy input</source>
<translation>Entrada nublada</translation>
</message>
<message>
<source>you have it: without it there is nothing to compare the result with.</source>
<translation>si la tiene: sin ella no hay nada con que comparar el resultado.</translation>
</message>
<message>
<source>Mask of clouds</source>
<translation>Máscara de nubes</translation>
</message>
<message>
<source>you know what was cloudy better than a difference of 0.06 reflectance tells.</source>
<translation>si sabe lo que estaba nublado mejor de lo que lo dice una diferencia de 0,06 de reflectancia.</translation>
</message>
<message>
<source>Bands of the truth to compare</source>
<translation>Bandas de la verdad que se comparan</translation>
</message>
<message>
<source>the raster has bands that the model does not know.</source>
<translation>si el ráster tiene bandas que el modelo no conoce.</translation>
</message>
<message>
<source>Report</source>
<translation>Informe</translation>
</message>
<message>
<source>HTML files (*.html)</source>
<translation>Archivos HTML (*.html)</translation>
</message>
<message>
<source>you want to keep it: give it a name.</source>
<translation>si quiere conservarlo: dele un nombre.</translation>
</message>
<message>
<source>Table</source>
<translation>Tabla</translation>
</message>
<message>
<source>CSV files (*.csv)</source>
<translation>Archivos CSV (*.csv)</translation>
</message>
<message>
<source>you want to work on with the numbers.</source>
<translation>si quiere seguir trabajando con los números.</translation>
</message>
<message>
<source>Cloudy pixels (%)</source>
<translation>Píxeles nublados (%)</translation>
</message>
<message>
<source>Pixels compared</source>
<translation>Píxeles comparados</translation>
</message>
<message>
<source>cloudy input</source>
<translation>entrada nublada</translation>
</message>
<message>
<source>mean fill, threshold mask</source>
<translation>color medio, máscara de umbral</translation>
</message>
<message>
<source>mean fill, perfect mask</source>
<translation>color medio, máscara verdadera</translation>
</message>
<message>
<source>To compare, MAE of cloudy pixels: {others}</source>
<translation>Para comparar, MAE de los píxeles nublados: {others}</translation>
</message>
<message>
<source>BANDS is '{value}'; it must be numbers of bands, counted from 1, with semicolons between them.</source>
<translation>BANDS es '{value}'; deben ser números de bandas, contados desde 1, separados por punto y coma.</translation>
</message>
<message>
<source>QGIS's Python lacks {packages}: the work is done by the worker {python}.</source>
<translation>Al Python de QGIS le falta {packages}: el trabajo lo hace el proceso auxiliar {python}.</translation>
</message>
<message>
<source>The work is done by the worker {python}</source>
<translation>El trabajo lo hace el proceso auxiliar {python}</translation>
</message>
<message>
<source>The worker's Python was another version: made anew</source>
<translation>El Python del auxiliar era de otra versión: creado de nuevo</translation>
</message>
<message>
<source>Cancelled; what was being installed may be incomplete.</source>
<translation>Cancelado; lo que se estaba instalando puede estar incompleto.</translation>
</message>
<message>
<source>QGIS's Python was not found as a program (looked for {candidates}). Install a Python 3.10 to 3.13 (python.org), and give its path as PYTHON.</source>
<translation>No se encontró el Python de QGIS como programa (se buscó {candidates}). Instale un Python de 3.10 a 3.13 (python.org) y dé su ruta como PYTHON.</translation>
</message>
<message>
<source>After the installation {modules} cannot be found; the log says more.</source>
<translation>Tras la instalación no se encuentra {modules}; el registro dice más.</translation>
</message>
<message>
<source>The installation takes up to {needed:.1f} GB in {folder}, and {free:.1f} GB are free there. Make room first.</source>
<translation>La instalación ocupa hasta {needed:.1f} GB en {folder}, y ahí hay {free:.1f} GB libres. Haga sitio primero.</translation>
</message>
<message>
<source>The raster {value} of {parameter} cannot be opened. Check that the file is there, that you may read it, and that it is a raster that GDAL knows.</source>
<translation>El ráster {value} de {parameter} no se puede abrir. Compruebe que el archivo existe, que puede leerlo y que es un ráster que GDAL conoce.</translation>
</message>
<message>
<source>No raster was given. Choose a raster layer or file for {parameter}.</source>
<translation>No se ha dado ningún ráster. Elija una capa ráster o un archivo para {parameter}.</translation>
</message>
<message>
<source>The layer '{name}' comes from the data provider '{provider}', not from a raster file. Save it as a GeoTIFF first (Export &gt; Save As..., raw data) and use that.</source>
<translation>La capa '{name}' viene del proveedor de datos '{provider}', no de un archivo ráster. Guárdela primero como GeoTIFF (Exportar &gt; Guardar como..., datos en bruto) y use ese.</translation>
</message>
<message>
<source>The layer '{name}' ({source}) is no plain file, or has open options. Save it as a GeoTIFF first (Export &gt; Save As..., raw data) and use that.</source>
<translation>La capa '{name}' ({source}) no es un archivo simple o tiene opciones de apertura. Guárdela primero como GeoTIFF (Exportar &gt; Guardar como..., datos en bruto) y use ese.</translation>
</message>
<message>
<source>Model: {model}</source>
<translation>Modelo: {model}</translation>
</message>
<message>
<source>Bands: none was recognised by its role</source>
<translation>Bandas: no se reconoció ninguna por su papel</translation>
</message>
<message>
<source>Bands: {bands}</source>
<translation>Bandas: {bands}</translation>
</message>
<message>
<source>{role} = band {band}</source>
<translation>{role} = banda {band}</translation>
</message>
<message>
<source>Reflectance = DN * {scale} + {offset}, {whence}</source>
<translation>Reflectancia = valor de píxel * {scale} + {offset}, {whence}</translation>
</message>
<message>
<source>Reflectance of the {raster} = DN * {scale} + {offset}, {whence}</source>
<translation>Reflectancia, {raster} = valor de píxel * {scale} + {offset}, {whence}</translation>
</message>
<message>
<source>given</source>
<translation>indicado</translation>
</message>
<message>
<source>from {source}</source>
<translation>según: {source}</translation>
</message>
<message>
<source>scale given, offset from {source}</source>
<translation>escala indicada, desplazamiento según: {source}</translation>
</message>
<message>
<source>offset given, scale from {source}</source>
<translation>desplazamiento indicado, escala según: {source}</translation>
</message>
<message>
<source>the bands' scale and offset</source>
<translation>escala y desplazamiento de las bandas</translation>
</message>
<message>
<source>the tags SCALE and OFFSET</source>
<translation>etiquetas SCALE y OFFSET</translation>
</message>
<message>
<source>the data type {type}</source>
<translation>tipo de datos {type}</translation>
</message>
<message>
<source>1 tile of at most {size} x {size} pixels</source>
<translation>1 tesela de {size} x {size} píxeles como máximo</translation>
</message>
<message>
<source>{count} tiles of at most {size} x {size} pixels</source>
<translation>{count} teselas de {size} x {size} píxeles como máximo</translation>
</message>
<message>
<source>Looking at the whole raster</source>
<translation>Mirando todo el ráster</translation>
</message>
<message>
<source>Looking at the extent and around</source>
<translation>Mirando la extensión y su entorno</translation>
</message>
<message>
<source>Looking at {name}</source>
<translation>Mirando {name}</translation>
</message>
<message>
<source>Comparing with the references</source>
<translation>Comparando con las otras fechas</translation>
</message>
<message>
<source>Removing clouds</source>
<translation>Quitando nubes</translation>
</message>
<message>
<source>Finding clouds</source>
<translation>Buscando nubes</translation>
</message>
<message>
<source>Done</source>
<translation>Hecho</translation>
</message>
<message>
<source>Extent: {width} x {height} of {whole_width} x {whole_height} pixels, from column {column} and row {row} (counted from 0); colours under clouds come from it and at most {around} pixels around</source>
<translation>Extensión: {width} x {height} de {whole_width} x {whole_height} píxeles, desde la columna {column} y la fila {row} (contadas desde 0); los colores bajo las nubes vienen de ella y de {around} píxeles alrededor como máximo</translation>
</message>
<message>
<source>Bands the model does not know, left out: {bands}</source>
<translation>Bandas que el modelo no conoce, dejadas fuera: {bands}</translation>
</message>
<message>
<source>Bands the model does not know, left as they are, clouds included: {bands}</source>
<translation>Bandas que el modelo no conoce, sin cambios, nubes incluidas: {bands}</translation>
</message>
<message>
<source>Bands the model does not know, set to no data ({value}) where pixels are replaced: {bands}</source>
<translation>Bandas que el modelo no conoce, sin datos ({value}) donde se sustituyen píxeles: {bands}</translation>
</message>
<message>
<source>Mask: {name}, {meaning}; it rules instead of the model's opacity</source>
<translation>Máscara: {name}, {meaning}; decide ella en lugar de la opacidad del modelo</translation>
</message>
<message>
<source>cloud where it is not 0</source>
<translation>nube donde no es 0</translation>
</message>
<message>
<source>cloud where it is {values}</source>
<translation>nube donde es {values}</translation>
</message>
<message>
<source>CRS: {crs}, set on the layer; the file has {file_crs}</source>
<translation>SRC: {crs}, fijado en la capa; el archivo tiene {file_crs}</translation>
</message>
<message>
<source>the CRS {crs}</source>
<translation>el SRC {crs}</translation>
</message>
<message>
<source>no CRS</source>
<translation>ningún SRC</translation>
</message>
<message>
<source>The nodata value {value} is off on the layer: it counts as data</source>
<translation>El valor nodata {value} está desactivado en la capa: cuenta como dato</translation>
</message>
<message>
<source>No data by the layer's settings: {values}</source>
<translation>Sin datos según los ajustes de la capa: {values}</translation>
</message>
<message>
<source>Open options of the layer: {options}</source>
<translation>Opciones de apertura de la capa: {options}</translation>
</message>
<message>
<source>Reading the raster</source>
<translation>Leyendo el ráster</translation>
</message>
<message>
<source>Drawing clouds</source>
<translation>Dibujando nubes</translation>
</message>
<message>
<source>Putting clouds on the raster</source>
<translation>Poniendo nubes sobre el ráster</translation>
</message>
<message>
<source>Shadows fall {metres} m to the {direction}, {pixels} pixels on the raster</source>
<translation>Las sombras caen {metres} m hacia {direction}, {pixels} píxeles en el ráster</translation>
</message>
<message>
<source>Cover: {cover} % of the pixels with data ({asked} % asked)</source>
<translation>Cobertura: {cover} % de los píxeles con datos (pedido: {asked} %)</translation>
</message>
<message>
<source>Looking for the clear pixels</source>
<translation>Buscando los píxeles despejados</translation>
</message>
<message>
<source>Comparing</source>
<translation>Comparando</translation>
</message>
<message>
<source>Bands compared: {bands}</source>
<translation>Bandas comparadas: {bands}</translation>
</message>
<message>
<source>Pixels with data in all rasters: {share} %</source>
<translation>Píxeles con datos en todos los rásteres: {share} %</translation>
</message>
<message>
<source>Starting TensorFlow</source>
<translation>Iniciando TensorFlow</translation>
</message>
<message>
<source>Training {count} parameters {origin}: {preset}, augmentation {augmentation}, batches of {batch}, rate {rate}, seed {seed}</source>
<translation>Entrenamiento de {count} parámetros {origin}: {preset}, variación {augmentation}, lotes de {batch}, tasa {rate}, semilla {seed}</translation>
</message>
<message>
<source>from scratch</source>
<translation>desde cero</translation>
</message>
<message>
<source>Step {step} of {steps}, {losses}, {time} left</source>
<translation>Paso {step} de {steps}, {losses}, quedan {time}</translation>
</message>
<message>
<source>cloudy input {error}</source>
<translation>entrada nublada {error}</translation>
</message>
<message>
<source>The model '{name}' gives {heads} and no opacity</source>
<translation>El modelo '{name}' da {heads} y ninguna opacidad</translation>
</message>
<message>
<source>The mask's type is '{type}'; expected {types}.</source>
<translation>El tipo de la máscara es '{type}'; se esperaba {types}.</translation>
</message>
<message>
<source>A mask of the type 'values' needs MASK_VALUES, the values that are cloud: 1,4,5.</source>
<translation>Una máscara del tipo 'values' necesita MASK_VALUES, los valores que son nube: 1,4,5.</translation>
</message>
<message>
<source>The bands do not share one scale and offset ({bands}). Bring them to one scale first, for example with the raster calculator.</source>
<translation>Las bandas no comparten una escala y un desplazamiento ({bands}). Llévelas primero a una misma escala, por ejemplo con la calculadora ráster.</translation>
</message>
<message>
<source>{count} bands: {bands}</source>
<translation>{count} bandas: {bands}</translation>
</message>
<message>
<source>none</source>
<translation>ninguna</translation>
</message>
<message>
<source>{model} needs {roles}</source>
<translation>{model} necesita {roles}</translation>
</message>
<message>
<source>{width} x {height} pixels of {step_x} x {step_y} from ({left}, {top}) in {crs}</source>
<translation>{width} x {height} píxeles de {step_x} x {step_y} desde ({left}, {top}) en {crs}</translation>
</message>
<message>
<source>the raster</source>
<translation>el ráster</translation>
</message>
<message>
<source>{error}. This is a bug; please report it.</source>
<translation>{error}. Es un fallo del programa; comuníquelo, por favor.</translation>
</message>
<message>
<source> in EXTENT</source>
<translation> en EXTENT</translation>
</message>
<message>
<source>a difference of more than 0.06 reflectance</source>
<translation>una diferencia de más de 0,06 de reflectancia</translation>
</message>
<message>
<source>the model's opacity</source>
<translation>la opacidad del modelo</translation>
</message>
<message>
<source>the mask {name}</source>
<translation>la máscara {name}</translation>
</message>
<message>
<source>{name}: {share} of the area clear, gains {gains}, expected error {error} where both dates are clear</source>
<translation>{name}: {share} del área despejada, ganancias {gains}, error esperado {error} donde ambas fechas están despejadas</translation>
</message>
<message>
<source>no clear pixel in common with the raster's area; it is not used</source>
<translation>ningún píxel despejado en común con el área del ráster; no se usa</translation>
</message>
<message>
<source>every pixel</source>
<translation>todos los píxeles</translation>
</message>
<message>
<source>no pixel</source>
<translation>ningún píxel</translation>
</message>
<message>
<source>band 1 of {count}</source>
<translation>banda 1 de {count}</translation>
</message>
<message>
<source>x {left} to {right}, y {bottom} to {top}</source>
<translation>x {left} a {right}, y {bottom} a {top}</translation>
</message>
<message>
<source>observed</source>
<translation>observado</translation>
</message>
<message>
<source>made up</source>
<translation>inventado</translation>
</message>
<message>
<source>from a reference</source>
<translation>de otra fecha</translation>
</message>
<message>
<source>made up by the generator</source>
<translation>inventado por el generador</translation>
</message>
<message>
<source>clear</source>
<translation>despejado</translation>
</message>
<message>
<source>thin cloud</source>
<translation>nube fina</translation>
</message>
<message>
<source>thick cloud</source>
<translation>nube densa</translation>
</message>
<message>
<source>shadow</source>
<translation>sombra</translation>
</message>
<message>
<source>Remove clouds, then NDVI</source>
<translation>Quitar nubes y después NDVI</translation>
</message>
<message>
<source>Detect clouds, remove them, evaluate</source>
<translation>Detectar nubes, quitarlas, evaluar</translation>
</message>
<message>
<source>Cloudy raster</source>
<translation>Ráster nublado</translation>
</message>
<message>
<source>Pixel value of reflectance 0</source>
<translation>Valor de píxel de la reflectancia 0</translation>
</message>
<message>
<source>Example models</source>
<translation>Modelos de ejemplo</translation>
</message>
<message>
<source>a whole number</source>
<translation>un número entero</translation>
</message>
<message>
<source>a number</source>
<translation>un número</translation>
</message>
<message>
<source>{name} is {value}; it must be {kind} from {low:g} to {high:g}.</source>
<translation>{name} es {value}; debe ser {kind} de {low:g} a {high:g}.</translation>
</message>
<message>
<source>{name} is '{value}'; it must be one of: {options}.</source>
<translation>{name} es '{value}'; debe ser uno de: {options}.</translation>
</message>
<message>
<source>{name} is {value}; it must be {kind}.</source>
<translation>{name} es {value}; debe ser {kind}.</translation>
</message>
<message>
<source>{name} is '{value}'; it must be the number of one band, counted from 1.</source>
<translation>{name} es '{value}'; debe ser el número de una banda, contado desde 1.</translation>
</message>
<message>
<source>{name} is '{value}'; it must be an extent: 'x min,x max,y min,y max [EPSG:...]', or a layer.</source>
<translation>{name} es '{value}'; debe ser una extensión: 'x min,x max,y min,y max [EPSG:...]', o una capa.</translation>
</message>
<message>
<source>{name} is '{value}'; it must be whole numbers with commas: 1,4,5.</source>
<translation>{name} es '{value}'; deben ser números enteros con comas: 1,4,5.</translation>
</message>
<message>
<source>Remove Clouds (pix2pix)</source>
<translation>Quitar nubes (pix2pix)</translation>
</message>
<message>
<source>Replaces clouds and their shadows in a satellite raster by a generated surface.</source>
<translation>Sustituye las nubes y sus sombras de un ráster de satélite por una superficie generada.</translation>
</message>
<message>
<source>&lt;p&gt;Finds clouds and their shadows in an optical satellite raster and replaces them by the surface that a generator expects there. All other pixels are copied as they are, bit for bit; data type, nodata, scale, CRS and grid stay those of the input.&lt;/p&gt;&lt;p&gt;With other dates of the place, clouds are filled from these, fitted to the clear pixels of the input; the generator does only what none of them shows.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Replaced pixels are made up&lt;/b&gt;: plausible, but not observed. Ask for the mask of changed pixels, the provenance or the expected error, and leave them out of any measurement.&lt;/p&gt;&lt;p&gt;There are models of green, red and near infrared (such as Sentinel-2 bands 3, 4 and 8 at 10 m), of red, green and blue, and of all four; the one that fits most of the raster's bands is taken. Pixel values become reflectance by the bands' scale and offset, else by the tags SCALE and OFFSET, else by data type (16-bit integers: 1/10000, 8-bit: 1/255), unless you give SCALE and OFFSET.&lt;/p&gt;&lt;p&gt;The input's file gives grid and size. A CRS and no data values that are set on its layer go before the file's.&lt;/p&gt;</source>
<translation>&lt;p&gt;Encuentra las nubes y sus sombras en un ráster óptico de satélite y las sustituye por la superficie que un generador espera ahí. Todos los demás píxeles se copian tal como están, bit a bit; tipo de datos, nodata, escala, SRC y cuadrícula siguen siendo los de la entrada.&lt;/p&gt;&lt;p&gt;Con otras fechas del lugar, las nubes se rellenan con ellas, ajustadas a los píxeles despejados de la entrada; el generador solo hace lo que ninguna muestra.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Los píxeles sustituidos son inventados&lt;/b&gt;: verosímiles, pero no observados. Pida la máscara de píxeles cambiados, la procedencia o el error esperado, y deje esos píxeles fuera de toda medición.&lt;/p&gt;&lt;p&gt;Hay modelos de verde, rojo e infrarrojo cercano (como las bandas 3, 4 y 8 de Sentinel-2 a 10 m), de rojo, verde y azul, y de las cuatro; se toma el que abarca más bandas del ráster. Los valores de píxel se convierten en reflectancia por la escala y el desplazamiento de las bandas; si no, por las etiquetas SCALE y OFFSET; si no, por el tipo de datos (enteros de 16 bits: 1/10000; de 8 bits: 1/255), salvo que dé SCALE y OFFSET.&lt;/p&gt;&lt;p&gt;El archivo de la entrada da la cuadrícula y el tamaño. Un SRC y unos valores sin datos fijados en su capa tienen prioridad sobre los del archivo.&lt;/p&gt;</translation>
</message>
<message>
<source>{name}, clouds removed</source>
<translation>{name}, nubes quitadas</translation>
</message>
<message>
<source>{name}, changed pixels</source>
<translation>{name}, píxeles cambiados</translation>
</message>
<message>
<source>{name}, provenance</source>
<translation>{name}, procedencia</translation>
</message>
<message>
<source>{name}, expected error</source>
<translation>{name}, error esperado</translation>
</message>
<message>
<source>Clouds and shadows: not known, neither from a mask nor the model</source>
<translation>Nubes y sombras: no se saben, ni por una máscara ni por el modelo</translation>
</message>
<message>
<source>cloud,clouds,shadow,haze,fog,mask,fill,inpainting,satellite,sentinel-2,landsat,raster,gan,pix2pix,deep learning,neural network</source>
<translation>nube,nubes,sombra,bruma,niebla,máscara,rellenar,inpainting,satélite,sentinel-2,landsat,ráster,gan,pix2pix,aprendizaje profundo,red neuronal,cloud</translation>
</message>
<message>
<source>Replaced: {replaced:.1f} % of the pixels with data, in {seconds:.1f} s</source>
<translation>Sustituido: {replaced:.1f} % de los píxeles con datos, en {seconds:.1f} s</translation>
</message>
<message>
<source>Clouds and shadows: {cloud:.1f} % of the pixels with data</source>
<translation>Nubes y sombras: {cloud:.1f} % de los píxeles con datos</translation>
</message>
<message>
<source>The cloudy raster: a file that GDAL reads, with one band for each colour.</source>
<translation>El ráster nublado: un archivo que GDAL lee, con una banda por color.</translation>
</message>
<message>
<source>Leave empty where the raster names its bands (description such as B3 or green, wavelength, colour interpretation). A band that the model does not use is ignored.</source>
<translation>Déjelo vacío si el ráster nombra sus bandas (descripción como B3 o green, longitud de onda, interpretación de color). Una banda que el modelo no usa se ignora.</translation>
</message>
<message>
<source>auto: the model that covers most of the raster's bands. g-r-nir: green, red, near infrared. r-g-b: any visible image; of 8 bit, SCALE has to say what reflectance 255 is. b-g-r-nir: all four.</source>
<translation>auto: el modelo que abarca más bandas del ráster. g-r-nir: verde, rojo, infrarrojo cercano. r-g-b: cualquier imagen visible; con 8 bits, SCALE debe decir qué reflectancia es 255. b-g-r-nir: las cuatro.</translation>
</message>
<message>
<source>The folder of a model bundle (manifest.json) of your own, which is then taken instead of the plugin's.</source>
<translation>La carpeta de un paquete de modelo propio (manifest.json), que se toma entonces en lugar del modelo del complemento.</translation>
</message>
<message>
<source>cloudy: only cloudy and shadowed pixels, the others stay as observed. all: every pixel becomes the generator's.</source>
<translation>cloudy: solo los píxeles nublados y en sombra, los demás quedan como se observaron. all: cada píxel pasa a ser el del generador.</translation>
</message>
<message>
<source>A mask of clouds and shadows that you have, such as Sentinel-2's SCL or Landsat's QA_PIXEL (band 1). It then decides what is replaced, not the model's opacity. On another grid or in another CRS it is warped onto the input's pixels.</source>
<translation>Una máscara de nubes y sombras que usted tiene, como la SCL de Sentinel-2 o QA_PIXEL de Landsat (banda 1). Entonces decide ella lo que se sustituye, no la opacidad del modelo. En otra cuadrícula o en otro SRC se ajusta a los píxeles de la entrada.</translation>
</message>
<message>
<source>any_nonzero: 0 is clear, all else cloud. s2_scl: Sentinel-2 scene classification, cloud shadow (3), clouds (8, 9) and cirrus (10). landsat_qa: Landsat Collection 2 QA_PIXEL, the bits of dilated cloud, cirrus, cloud and cloud shadow (1 to 4). values: those of MASK_VALUES.</source>
<translation>any_nonzero: 0 es despejado, todo lo demás nube. s2_scl: clasificación de escena de Sentinel-2, sombra de nube (3), nubes (8, 9) y cirros (10). landsat_qa: QA_PIXEL de Landsat Collection 2, los bits de nube dilatada, cirros, nube y sombra de nube (1 a 4). values: los de MASK_VALUES.</translation>
</message>
<message>
<source>Rasters of the same bands, clear or partly cloudy, on any grid and in any CRS. Clouds are filled from them, fitted to the input's clear pixels, and from the generator only where no reference is clear. A reference also shows cloud and shadow that the opacity misses.</source>
<translation>Rásteres de las mismas bandas, despejados o nublados en parte, en cualquier cuadrícula y SRC. Las nubes se rellenan con ellos, ajustados a los píxeles despejados de la entrada, y con el generador solo donde ninguno está despejado. También muestran nubes y sombras que a la opacidad se le escapan.</translation>
</message>
<message>
<source>The outputs have this extent, snapped outward to the input's pixels. Colours under clouds are looked for up to 1024 pixels around it. Empty: the whole raster.</source>
<translation>Las salidas tienen esta extensión, ajustada hacia fuera a los píxeles de la entrada. Los colores bajo las nubes se buscan hasta 1024 píxeles alrededor. Vacío: todo el ráster.</translation>
</message>
<message>
<source>One for each of the other dates, in their order, of the type MASK_TYPE. Empty: the model's opacity tells their clouds.</source>
<translation>Una por cada una de las otras fechas, en su orden, del tipo MASK_TYPE. Vacío: la opacidad del modelo dice dónde están sus nubes.</translation>
</message>
<message>
<source>For the mask type values: whole numbers with commas between, such as 1,4,5.</source>
<translation>Para el tipo de máscara values: números enteros separados por comas, como 1,4,5.</translation>
</message>
<message>
<source>Opacity from which a pixel is cloudy (0 to 1)</source>
<translation>Opacidad desde la que un píxel está nublado (0 a 1)</translation>
</message>
<message>
<source>0 is a clear view, 1 an opaque cloud or a full shadow. Not used with a cloud mask.</source>
<translation>0 es vista despejada, 1 una nube opaca o una sombra completa. No se usa con una máscara de nubes.</translation>
</message>
<message>
<source>Replaces this many pixels more around each cloud.</source>
<translation>Sustituye tantos píxeles más alrededor de cada nube.</translation>
</message>
<message>
<source>bright or dark rims are left around replaced areas.</source>
<translation>si quedan bordes claros u oscuros alrededor de las zonas sustituidas.</translation>
</message>
<message>
<source>Blends over this many pixels outside the grown clouds; 0 is a hard edge.</source>
<translation>Funde a lo largo de tantos píxeles fuera de las nubes ampliadas; 0 es un borde duro.</translation>
</message>
<message>
<source>edges of the replaced areas show (raise it), or no clear pixel may change (0, and no growth).</source>
<translation>si se ven los bordes de las zonas sustituidas (auméntelo) o no debe cambiar ningún píxel despejado (0, y sin crecimiento).</translation>
</message>
<message>
<source>keep: they stay in the output; where pixels are replaced they are set to no data if the raster has a nodata value, else they keep their clouds. drop: they are left out of the output.</source>
<translation>keep: quedan en la salida; donde se sustituyen píxeles pasan a ser sin datos si el ráster tiene un valor nodata; si no, conservan sus nubes. drop: se dejan fuera de la salida.</translation>
</message>
<message>
<source>Creation options of the output</source>
<translation>Opciones de creación de la salida</translation>
</message>
<message>
<source>GDAL's for GeoTIFF, such as COMPRESS=ZSTD|ZSTD_LEVEL=9. Empty: tiled and DEFLATE.</source>
<translation>Las de GDAL para GeoTIFF, como COMPRESS=ZSTD|ZSTD_LEVEL=9. Vacío: teselado y DEFLATE.</translation>
</message>
<message>
<source>Writes the outputs as COG, with overviews. Needs room for a second copy meanwhile.</source>
<translation>Escribe las salidas como COG, con vistas generales. Mientras tanto necesita sitio para una segunda copia.</translation>
</message>
<message>
<source>GeoTIFF with the input's bands, data type, nodata, CRS and grid.</source>
<translation>GeoTIFF con las bandas, el tipo de datos, el nodata, el SRC y la cuadrícula de la entrada.</translation>
</message>
<message>
<source>GeoTIFF: 1 where the output may differ from the input, 0 observed, 255 no data.</source>
<translation>GeoTIFF: 1 donde la salida puede diferir de la entrada, 0 observado, 255 sin datos.</translation>
</message>
<message>
<source>GeoTIFF: 1 observed, 2 from a reference, 3 made up by the generator, 0 no data; band 2 is the number of the reference, counted from 1.</source>
<translation>GeoTIFF: 1 observado, 2 de otra fecha, 3 inventado por el generador, 0 sin datos; la banda 2 es el número de la otra fecha, contado desde 1.</translation>
</message>
<message>
<source>GeoTIFF: the absolute error of reflectance to be expected of each pixel, mean of the model's bands, -9999 without data.</source>
<translation>GeoTIFF: el error absoluto de reflectancia que cabe esperar en cada píxel, media de las bandas del modelo, -9999 sin datos.</translation>
</message>
<message>
<source>Model of this plugin</source>
<translation>Modelo de este complemento</translation>
</message>
<message>
<source>you want results of rasters with different bands to be alike.</source>
<translation>si los resultados de rásteres con bandas distintas deben parecerse.</translation>
</message>
<message>
<source>Pixels to replace</source>
<translation>Píxeles que se sustituyen</translation>
</message>
<message>
<source>you want to see what the generator makes of everything, to judge it.</source>
<translation>si quiere ver lo que el generador hace de todo, para juzgarlo.</translation>
</message>
<message>
<source>Cloud mask</source>
<translation>Máscara de nubes propia</translation>
</message>
<message>
<source>clouds are missed or clear ground is taken for cloud.</source>
<translation>si se pasan por alto nubes o se toma suelo despejado por nube.</translation>
</message>
<message>
<source>What the cloud mask's values mean</source>
<translation>Qué significan los valores de la máscara de nubes</translation>
</message>
<message>
<source>you give a cloud mask that is more than 0 and 1.</source>
<translation>si da una máscara de nubes que es más que 0 y 1.</translation>
</message>
<message>
<source>Other dates of the place</source>
<translation>Otras fechas del lugar</translation>
</message>
<message>
<source>you have another date of the place: what was seen then beats any guess.</source>
<translation>si tiene otra fecha del lugar: lo que se vio entonces vale más que cualquier conjetura.</translation>
</message>
<message>
<source>Extent to process</source>
<translation>Extensión que se procesa</translation>
</message>
<message>
<source>only a part is needed, or to try settings quickly.</source>
<translation>si solo se necesita una parte, o para probar ajustes deprisa.</translation>
</message>
<message>
<source>Cloud masks of the other dates</source>
<translation>Máscaras de nubes de las otras fechas</translation>
</message>
<message>
<source>clouds of another date get into the result, or its clear ground does not.</source>
<translation>si llegan al resultado nubes de otra fecha, o no llega su suelo despejado.</translation>
</message>
<message>
<source>Values of the cloud mask that are cloud</source>
<translation>Valores de la máscara que son nube</translation>
</message>
<message>
<source>the mask type is values.</source>
<translation>si el tipo de máscara es values.</translation>
</message>
<message>
<source>thin cloud or haze is left over (lower it), or bright ground is taken for cloud (raise it).</source>
<translation>si queda nube fina o bruma (redúzcalo), o se toma suelo claro por nube (auméntelo).</translation>
</message>
<message>
<source>Soft edge (pixels)</source>
<translation>Borde suave (píxeles)</translation>
</message>
<message>
<source>Bands that the model does not know</source>
<translation>Bandas que el modelo no conoce</translation>
</message>
<message>
<source>the result is only for use with the bands of the model.</source>
<translation>si el resultado se usará solo con las bandas del modelo.</translation>
</message>
<message>
<source>another program needs another compression or layout.</source>
<translation>si otro programa necesita otra compresión u otra disposición.</translation>
</message>
<message>
<source>Cloud Optimized GeoTIFF</source>
<translation>GeoTIFF optimizado para la nube (COG)</translation>
</message>
<message>
<source>the result will be read over a network.</source>
<translation>si el resultado se leerá a través de una red.</translation>
</message>
<message>
<source>Clouds removed</source>
<translation>Nubes quitadas</translation>
</message>
<message>
<source>you want to see why a pixel was replaced, or to choose the threshold.</source>
<translation>si quiere ver por qué se sustituyó un píxel, o elegir el umbral.</translation>
</message>
<message>
<source>Mask of changed pixels</source>
<translation>Máscara de píxeles cambiados</translation>
</message>
<message>
<source>you measure anything in the result: leave out the pixels that are 1.</source>
<translation>si mide algo en el resultado: deje fuera los píxeles que son 1.</translation>
</message>
<message>
<source>Provenance</source>
<translation>Procedencia</translation>
</message>
<message>
<source>you use references and need to know what was seen on another date.</source>
<translation>si usa otras fechas y necesita saber qué se vio en otro día.</translation>
</message>
<message>
<source>Expected error</source>
<translation>Error esperado</translation>
</message>
<message>
<source>you weigh pixels by how far they can be relied on.</source>
<translation>si pondera los píxeles según lo fiables que son.</translation>
</message>
<message>
<source>Replaced pixels (%)</source>
<translation>Píxeles sustituidos (%)</translation>
</message>
<message>
<source>Bands used</source>
<translation>Bandas usadas</translation>
</message>
<message>
<source>Model used</source>
<translation>Modelo usado</translation>
</message>
<message>
<source>Install what is missing…</source>
<translation>Instalar lo que falta…</translation>
</message>
<message>
<source>Get rasterio: on Debian and Ubuntu 'sudo apt install python3-rasterio'; in the OSGeo4W Shell on Windows 'python -m pip install rasterio'; elsewhere with the pip of QGIS's Python. Then start QGIS again.</source>
<translation>Obtener rasterio: en Debian y Ubuntu 'sudo apt install python3-rasterio'; en la consola OSGeo4W de Windows 'python -m pip install rasterio'; en otros sistemas con el pip del Python de QGIS. Después reinicie QGIS.</translation>
</message>
<message>
<source>Training needs a Python with TensorFlow, beside QGIS's own. Run 'Install or check dependencies' of this plugin to install one into a folder of its own, or name one that has {packages}: set the environment variable {variable} or the QGIS setting {setting} to its path.</source>
<translation>El entrenamiento necesita un Python con TensorFlow, aparte del de QGIS. Ejecute «Comprobar o instalar dependencias» de este complemento para instalar uno en una carpeta propia, o indique uno que tenga {packages}: ponga su ruta en la variable de entorno {variable} o en el ajuste de QGIS {setting}.</translation>
</message>
<message>
<source>The Python of the worker environment is set to {python}, and there is no such file. Correct the environment variable {variable} or the QGIS setting {setting}, or run 'Install or check dependencies'.</source>
<translation>El Python del entorno auxiliar está fijado en {python}, y ese archivo no existe. Corrija la variable de entorno {variable} o el ajuste de QGIS {setting}, o ejecute «Comprobar o instalar dependencias».</translation>
</message>
<message>
<source>The worker's Python {python} lacks {modules}, which training needs. Run 'Install or check dependencies', or install them there.</source>
<translation>Al Python auxiliar {python} le falta {modules}, que el entrenamiento necesita. Ejecute «Comprobar o instalar dependencias», o instálelo ahí.</translation>
</message>
<message>
<source>The Python of the worker environment is set to {python}, and there is no such file. Correct the environment variable {variable} or the QGIS setting {setting}. {packages}</source>
<translation>El Python del entorno auxiliar está fijado en {python}, y ese archivo no existe. Corrija la variable de entorno {variable} o el ajuste de QGIS {setting}. {packages}</translation>
</message>
<message>
<source>QGIS's Python {version} cannot import what cloud removal needs: {reasons}.</source>
<translation>El Python {version} de QGIS no puede importar lo que la eliminación de nubes necesita: {reasons}.</translation>
</message>
<message>
<source>Get LiteRT: 'python3 -m pip install --user --no-deps ai-edge-litert' with QGIS's Python (in the OSGeo4W Shell on Windows; on Debian and Ubuntu add --break-system-packages), then start QGIS again.</source>
<translation>Obtener LiteRT: 'python3 -m pip install --user --no-deps ai-edge-litert' con el Python de QGIS (en Windows en la consola OSGeo4W; en Debian y Ubuntu añada --break-system-packages), y después reinicie QGIS.</translation>
</message>
<message>
<source>Or give another Python that has rasterio, numpy and ai-edge-litert: set the environment variable {variable} or the QGIS setting {setting} to its path.</source>
<translation>O dé otro Python que tenga rasterio, numpy y ai-edge-litert: ponga su ruta en la variable de entorno {variable} o en el ajuste de QGIS {setting}.</translation>
</message>
<message>
<source>Get LiteRT: run 'Install or check dependencies' (Processing Toolbox, Cloud Removal, Setup) with ACTION = {action}, or in a terminal: qgis_process run {installer} --ACTION={action}. It goes into your QGIS profile, not into QGIS.</source>
<translation>Obtener LiteRT: ejecute «Comprobar o instalar dependencias» (caja de herramientas de Procesos, Eliminación de nubes, Preparación) con ACTION = {action}, o en un terminal: qgis_process run {installer} --ACTION={action}. Va a su perfil de QGIS, no a QGIS.</translation>
</message>
<message>
<source>Simulate Clouds</source>
<translation>Simular nubes</translation>
</message>
<message>
<source>Puts clouds and their shadows on a clear satellite raster.</source>
<translation>Pone nubes y sus sombras sobre un ráster de satélite despejado.</translation>
</message>
<message>
<source>&lt;p&gt;Puts fractal clouds on a clear optical satellite raster, and the shadows they cast where the sun stands as you say. So the truth under the clouds is known: remove them with Remove Clouds (pix2pix), and compare with Evaluate Cloud Removal.&lt;/p&gt;&lt;p&gt;Every band gets the same clouds. Shadows are the deeper the longer a band's wavelength is, as less skylight falls into them: known from the bands' roles, or from their wavelengths; other bands get a middling shadow. Pixels without data, and pixels without cloud or shadow, stay as they are, bit for bit; data type, nodata, scale, CRS, grid and band names stay those of the input.&lt;/p&gt;&lt;p&gt;The raster is worked through in windows; what is held of it is five bytes a pixel, whatever its bands and type.&lt;/p&gt;</source>
<translation>&lt;p&gt;Pone nubes fractales sobre un ráster óptico de satélite despejado, y las sombras que proyectan con el sol donde usted diga. Así se conoce la verdad bajo las nubes: quítelas con «Quitar nubes (pix2pix)» y compare con «Evaluar la eliminación de nubes».&lt;/p&gt;&lt;p&gt;Cada banda recibe las mismas nubes. Las sombras son más profundas cuanto mayor es la longitud de onda de la banda, pues les llega menos luz del cielo: se sabe por el papel de las bandas o por sus longitudes de onda; las demás reciben una sombra intermedia. Los píxeles sin datos y los píxeles sin nube ni sombra quedan como están, bit a bit; tipo de datos, nodata, escala, SRC, cuadrícula y nombres de banda siguen siendo los de la entrada.&lt;/p&gt;&lt;p&gt;El ráster se procesa por ventanas; de él se guardan cinco bytes por píxel, sean cuales sean sus bandas y su tipo.&lt;/p&gt;</translation>
</message>
<message>
<source>A raster of reflectance without clouds: a file that GDAL reads.</source>
<translation>Un ráster de reflectancia sin nubes: un archivo que GDAL lee.</translation>
</message>
<message>
<source>Leave empty where the raster names its bands (description such as B3 or green, wavelength, colour interpretation). It decides how deep shadows are.</source>
<translation>Déjelo vacío si el ráster nombra sus bandas (descripción como B3 o green, longitud de onda, interpretación de color). De ello depende lo profundas que son las sombras.</translation>
</message>
<message>
<source>thin: veils that let the ground through. broken: many small opaque clouds. thick: large opaque clouds. fog: an even haze, mostly over everything.</source>
<translation>thin: velos que dejan ver el suelo. broken: muchas nubes pequeñas y opacas. thick: nubes grandes y opacas. fog: una bruma uniforme, casi siempre sobre todo.</translation>
</message>
<message>
<source>Share of the pixels with data whose cloud has an opacity above 0.05.</source>
<translation>Porcentaje de los píxeles con datos cuya nube tiene una opacidad superior a 0,05.</translation>
</message>
<message>
<source>you test for more or less cloud: the more, the harder it is to remove.</source>
<translation>si prueba con más o menos nubes: cuantas más, más difícil es quitarlas.</translation>
</message>
<message>
<source>Clockwise from north: 90 is east, 180 south. Shadows fall on the other side.</source>
<translation>En el sentido de las agujas del reloj desde el norte: 90 es este, 180 sur. Las sombras caen al otro lado.</translation>
</message>
<message>
<source>the raster's metadata give the sun's azimuth.</source>
<translation>si los metadatos del ráster dan el acimut del sol.</translation>
</message>
<message>
<source>Above the horizon. The lower the sun, the further off the shadows.</source>
<translation>Sobre el horizonte. Cuanto más bajo el sol, más lejos las sombras.</translation>
</message>
<message>
<source>the raster's metadata give the sun's height (90 minus the zenith angle).</source>
<translation>si los metadatos del ráster dan la altura del sol (90 menos el ángulo cenital).</translation>
</message>
<message>
<source>Above the ground. A shadow lies cloud height / tan(sun height) from its cloud; metres become pixels by the raster's CRS.</source>
<translation>Sobre el suelo. Una sombra está a altura de nube / tan(altura del sol) de su nube; los metros se convierten en píxeles por el SRC del ráster.</translation>
</message>
<message>
<source>shadows should lie closer to their clouds (lower it) or further off (raise it).</source>
<translation>si las sombras deben estar más cerca de sus nubes (redúzcalo) o más lejos (auméntelo).</translation>
</message>
<message>
<source>The same number gives the same clouds again, another number others.</source>
<translation>El mismo número da otra vez las mismas nubes; otro número, otras.</translation>
</message>
<message>
<source>you want other clouds, such as for several tests on one raster.</source>
<translation>si quiere otras nubes, por ejemplo para varias pruebas con un ráster.</translation>
</message>
<message>
<source>GeoTIFF, 0 (clear) to 1 (opaque), -9999 without data.</source>
<translation>GeoTIFF, de 0 (despejado) a 1 (opaco), -9999 sin datos.</translation>
</message>
<message>
<source>GeoTIFF, share of the sunlight missing on ground that is seen, -9999 without data.</source>
<translation>GeoTIFF, proporción de la luz solar que falta en el suelo que se ve, -9999 sin datos.</translation>
</message>
<message>
<source>{name}, with clouds</source>
<translation>{name}, con nubes</translation>
</message>
<message>
<source>{name}, cloud shadow</source>
<translation>{name}, sombra de nubes</translation>
</message>
<message>
<source>cloud,clouds,shadow,haze,fog,simulation,synthetic,fractal,noise,test,satellite,raster</source>
<translation>nube,nubes,sombra,bruma,niebla,simulación,sintético,fractal,ruido,prueba,satélite,ráster,cloud</translation>
</message>
<message>
<source>Clear raster</source>
<translation>Ráster despejado</translation>
</message>
<message>
<source>Kind of clouds</source>
<translation>Clase de nubes</translation>
</message>
<message>
<source>you test for a weather that is not broken cloud.</source>
<translation>si prueba con un tiempo que no sea de nubes fragmentadas.</translation>
</message>
<message>
<source>Cloud cover (%)</source>
<translation>Cobertura de nubes (%)</translation>
</message>
<message>
<source>Azimuth of the sun (degrees)</source>
<translation>Acimut del sol (grados)</translation>
</message>
<message>
<source>Height of the sun (degrees)</source>
<translation>Altura del sol (grados)</translation>
</message>
<message>
<source>Height of the clouds (m)</source>
<translation>Altura de las nubes (m)</translation>
</message>
<message>
<source>Seed</source>
<translation>Semilla</translation>
</message>
<message>
<source>With clouds</source>
<translation>Con nubes</translation>
</message>
<message>
<source>Opacity of the clouds</source>
<translation>Opacidad de las nubes</translation>
</message>
<message>
<source>you want the truth about the clouds, such as a mask for the evaluation.</source>
<translation>si quiere la verdad sobre las nubes, por ejemplo como máscara para la evaluación.</translation>
</message>
<message>
<source>Shadows of the clouds</source>
<translation>Sombras de las nubes</translation>
</message>
<message>
<source>you want the truth about the shadows.</source>
<translation>si quiere la verdad sobre las sombras.</translation>
</message>
<message>
<source>Train From Pair</source>
<translation>Entrenar con pares</translation>
</message>
<message>
<source>Training</source>
<translation>Entrenamiento</translation>
</message>
<message>
<source>Makes a model of your own from a cloudy and a clear raster of one place.</source>
<translation>Hace un modelo propio con un ráster nublado y otro despejado de un mismo lugar.</translation>
</message>
<message>
<source>&lt;p&gt;Trains a model on one or more pairs of a cloudy and a clear raster, and tests it on blocks of the same place that were held out. The model is a folder that Remove Clouds uses at once (its parameter MODEL).&lt;/p&gt;&lt;p&gt;The report says how far the model is from the clear date on the test blocks, with an interval, beside the cloudy input and the model it started from. It says nothing of other places, seasons and sensors.&lt;/p&gt;&lt;p&gt;The work is done by a worker process that has TensorFlow, never by QGIS's own Python: 'Install or check dependencies' sets one up. Cancelling keeps the last checkpoint; RESUME goes on from it.&lt;/p&gt;</source>
<translation>&lt;p&gt;Entrena un modelo con uno o más pares de un ráster nublado y otro despejado, y lo prueba en bloques del mismo lugar que se reservaron. El modelo es una carpeta que «Quitar nubes» usa enseguida (su parámetro MODEL).&lt;/p&gt;&lt;p&gt;El informe dice lo lejos que está el modelo de la fecha despejada en los bloques de prueba, con un intervalo, junto a la entrada nublada y al modelo del que partió. No dice nada de otros lugares, estaciones y sensores.&lt;/p&gt;&lt;p&gt;El trabajo lo hace un proceso auxiliar que tiene TensorFlow, nunca el propio Python de QGIS: «Comprobar o instalar dependencias» lo prepara. Al cancelar se conserva el último punto de control; RESUME sigue desde él.&lt;/p&gt;</translation>
</message>
<message>
<source>The last checkpoint is in {folder}: run again with the same settings, MODEL_FOLDER {model} and RESUME to go on from it.</source>
<translation>El último punto de control está en {folder}: ejecute de nuevo con los mismos ajustes, MODEL_FOLDER {model} y RESUME para seguir desde él.</translation>
</message>
<message>
<source>cloud,train,training,learn,fine-tune,finetune,model,pair,gan,pix2pix,deep learning,neural network,keras,tensorflow,satellite,raster</source>
<translation>nube,entrenar,entrenamiento,aprender,fine-tune,finetune,modelo,par,gan,pix2pix,aprendizaje profundo,red neuronal,keras,tensorflow,satélite,ráster,train</translation>
</message>
<message>
<source>Of {name}, {unread} cannot be opened as a raster. Check that each file is there, and that GDAL knows it.</source>
<translation>De {name}, {unread} no se puede abrir como ráster. Compruebe que cada archivo existe y que GDAL lo conoce.</translation>
</message>
<message>
<source>nothing</source>
<translation>nada</translation>
</message>
<message>
<source>One raster, or one of each pair: with clouds, and some ground to be seen.</source>
<translation>Un ráster, o uno por par: con nubes y con algo de suelo a la vista.</translation>
</message>
<message>
<source>The same places without clouds, in the same order, days to a few weeks apart. They are warped onto the cloudy rasters' pixels where they have others.</source>
<translation>Los mismos lugares sin nubes, en el mismo orden, con días o pocas semanas de diferencia. Se ajustan a los píxeles de los rásteres nublados donde tienen otros.</translation>
</message>
<message>
<source>One for each pair, or none: then cloudy is what differs from the clear raster by more than 0.06 reflectance in some band.</source>
<translation>Una por par, o ninguna: entonces es nublado lo que difiere del ráster despejado en más de 0,06 de reflectancia en alguna banda.</translation>
</message>
<message>
<source>At least 128 x 128 pixels with clouds and ground. Empty: all of the rasters.</source>
<translation>Al menos 128 x 128 píxeles con nubes y suelo. Vacío: los rásteres enteros.</translation>
</message>
<message>
<source>bundled: fine-tune the model of this plugin. model: fine-tune the one given below. scratch: random weights, which takes longer and more pixels.</source>
<translation>bundled: afinar el modelo de este complemento. model: afinar el que se da abajo. scratch: pesos al azar, que tarda más y necesita más píxeles.</translation>
</message>
<message>
<source>The folder of a model bundle (manifest.json), for START = model.</source>
<translation>La carpeta de un paquete de modelo (manifest.json), para START = model.</translation>
</message>
<message>
<source>quick: minutes on two cores. thorough: some twenty times as long. recipe2020: the 54 million parameter pix2pix U-Net with a discriminator of 2020, from scratch; it needs a GPU, and its models cannot tell where cloud is.</source>
<translation>quick: minutos con dos núcleos. thorough: unas veinte veces más. recipe2020: la U-Net pix2pix de 2020, de 54 millones de parámetros, con un discriminador, desde cero; necesita una GPU, y sus modelos no pueden decir dónde hay nubes.</translation>
</message>
<message>
<source>How patches are varied; both images of a pair always get the same. rotation: quarter turns. rotation_skew: also shear and zoom by up to 0.15. full: also mirrored, and brighter or darker.</source>
<translation>Cómo se varían los recortes; las dos imágenes de un par reciben siempre lo mismo. rotation: cuartos de vuelta. rotation_skew: también cizalla y zoom de hasta 0,15. full: también reflejados, y más claros o más oscuros.</translation>
</message>
<message>
<source>Empty: those of the preset, or as many as MINUTES are enough for.</source>
<translation>Vacío: los del ajuste predefinido, o tantos como quepan en MINUTES.</translation>
</message>
<message>
<source>Instead of steps: how long it may take, on this machine, in all.</source>
<translation>En lugar de pasos: cuánto puede tardar en total en este ordenador.</translation>
</message>
<message>
<source>As in Remove Clouds: any_nonzero, s2_scl, landsat_qa, or those of MASK_VALUES.</source>
<translation>Como en «Quitar nubes»: any_nonzero, s2_scl, landsat_qa o los de MASK_VALUES.</translation>
</message>
<message>
<source>A multiple of 16. Smaller ones take less memory. Empty: the preset's.</source>
<translation>Un múltiplo de 16. Los menores ocupan menos memoria. Vacío: el del ajuste predefinido.</translation>
</message>
<message>
<source>The same seed gives the same samples in the same order.</source>
<translation>La misma semilla da las mismas muestras en el mismo orden.</translation>
</message>
<message>
<source>Go on with a run that was cancelled or ended by a fault: give the same MODEL_FOLDER and the same settings. Its checkpoints are beside that folder.</source>
<translation>Seguir con una ejecución cancelada o terminada por un fallo: dé el mismo MODEL_FOLDER y los mismos ajustes. Sus puntos de control están junto a esa carpeta.</translation>
</message>
<message>
<source>The model bundle: choose it as MODEL in Remove Clouds.</source>
<translation>El paquete de modelo: elíjalo como MODEL en «Quitar nubes».</translation>
</message>
<message>
<source>One HTML page: curves, pictures, scatter plots, scores, settings and warnings.</source>
<translation>Una página HTML: curvas, imágenes, diagramas de dispersión, puntuaciones, ajustes y avisos.</translation>
</message>
<message>
<source>CSV: losses and selection error by step.</source>
<translation>CSV: pérdidas y error de selección por paso.</translation>
</message>
<message>
<source>Cloudy rasters</source>
<translation>Rásteres nublados</translation>
</message>
<message>
<source>Clear rasters</source>
<translation>Rásteres despejados</translation>
</message>
<message>
<source>Cloud masks</source>
<translation>Máscaras de nubes</translation>
</message>
<message>
<source>the two dates differ by more than clouds, such as by harvest or snow.</source>
<translation>si las dos fechas difieren en algo más que nubes, por ejemplo en cosecha o nieve.</translation>
</message>
<message>
<source>Extent to train on</source>
<translation>Extensión para entrenar</translation>
</message>
<message>
<source>the rasters hold much that is unlike the place you need the model for.</source>
<translation>si en los rásteres hay mucho que no se parece al lugar para el que necesita el modelo.</translation>
</message>
<message>
<source>Number of the band in the cloudy rasters; leave empty where they name their bands (description such as B3 or green, wavelength, colour interpretation).</source>
<translation>Número de la banda en los rásteres nublados; déjelo vacío si nombran sus bandas (descripción como B3 o green, longitud de onda, interpretación de color).</translation>
</message>
<message>
<source>Start from</source>
<translation>Partir de</translation>
</message>
<message>
<source>the plugin's models lack your bands, or you go on from a model of your own.</source>
<translation>si los modelos del complemento no tienen sus bandas, o si parte de un modelo propio.</translation>
</message>
<message>
<source>Model folder to start from</source>
<translation>Carpeta del modelo del que se parte</translation>
</message>
<message>
<source>you start from a model of your own.</source>
<translation>si parte de un modelo propio.</translation>
</message>
<message>
<source>Preset</source>
<translation>Ajuste predefinido</translation>
</message>
<message>
<source>the report of a quick run looks promising, and there is time.</source>
<translation>si el informe de una ejecución con quick promete y hay tiempo.</translation>
</message>
<message>
<source>Augmentation</source>
<translation>Variación de las muestras</translation>
</message>
<message>
<source>the model is for dates in another light than those of the pairs (full).</source>
<translation>si el modelo es para fechas con otra luz que la de los pares (full).</translation>
</message>
<message>
<source>Steps</source>
<translation>Pasos</translation>
</message>
<message>
<source>the report's curves still fall at the end (more), or only before (fewer).</source>
<translation>si las curvas del informe aún bajan al final (más), o solo antes (menos).</translation>
</message>
<message>
<source>Minutes</source>
<translation>Minutos</translation>
</message>
<message>
<source>it has to be done by a certain time.</source>
<translation>si tiene que estar listo a una hora determinada.</translation>
</message>
<message>
<source>What the masks' values mean</source>
<translation>Qué significan los valores de las máscaras</translation>
</message>
<message>
<source>Values of the masks that are cloud</source>
<translation>Valores de las máscaras que son nube</translation>
</message>
<message>
<source>Patch size (pixels)</source>
<translation>Tamaño de los recortes (píxeles)</translation>
</message>
<message>
<source>memory runs out (lower it), or clouds are larger than a patch (raise it).</source>
<translation>si falta memoria (redúzcalo), o si las nubes son mayores que un recorte (auméntelo).</translation>
</message>
<message>
<source>you want to see how far the scores hang on chance: try several.</source>
<translation>si quiere ver cuánto dependen del azar las puntuaciones: pruebe varias.</translation>
</message>
<message>
<source>Learning rate</source>
<translation>Tasa de aprendizaje</translation>
</message>
<message>
<source>Learning rate of the discriminator (recipe2020)</source>
<translation>Tasa de aprendizaje del discriminador (recipe2020)</translation>
</message>
<message>
<source>Weight of the L1 loss (recipe2020)</source>
<translation>Peso de la pérdida L1 (recipe2020)</translation>
</message>
<message>
<source>Weight of 1 - SSIM</source>
<translation>Peso de 1 - SSIM</translation>
</message>
<message>
<source>Weight of the detail's L1</source>
<translation>Peso de la L1 de los detalles</translation>
</message>
<message>
<source>Weight of opacity and shadow</source>
<translation>Peso de opacidad y sombra</translation>
</message>
<message>
<source>Empty: the preset's.</source>
<translation>Vacío: el del ajuste predefinido.</translation>
</message>
<message>
<source>Go on from the last checkpoint</source>
<translation>Seguir desde el último punto de control</translation>
</message>
<message>
<source>a run ended before its time.</source>
<translation>si una ejecución terminó antes de tiempo.</translation>
</message>
<message>
<source>Folder of the model</source>
<translation>Carpeta del modelo que se escribe</translation>
</message>
<message>
<source>History</source>
<translation>Historial</translation>
</message>
<message>
<source>Model</source>
<translation>Modelo</translation>
</message>
<message>
<source>Device</source>
<translation>Dispositivo</translation>
</message>
<message>
<source>you experiment with the training itself.</source>
<translation>si experimenta con el propio entrenamiento.</translation>
</message>
<message>
<source>Cancelled; nothing was written.</source>
<translation>Cancelado; no se ha escrito nada.</translation>
</message>
<message>
<source>The Python {python} cannot be asked: {reason}.</source>
<translation>No se puede preguntar al Python {python}: {reason}.</translation>
</message>
<message>
<source>The worker {python} ended without a result (exit code {code}). Check that its environment has rasterio, numpy and ai-edge-litert. Its last words: {words}</source>
<translation>El proceso auxiliar {python} terminó sin resultado (código de salida {code}). Compruebe que su entorno tiene rasterio, numpy y ai-edge-litert. Sus últimas palabras: {words}</translation>
</message>
<message>
<source>The worker {python} was killed or crashed (signal or code {code}), for example because memory ran out. Its last words: {words}</source>
<translation>El proceso auxiliar {python} fue terminado o falló (señal o código {code}), por ejemplo porque se agotó la memoria. Sus últimas palabras: {words}</translation>
</message>
<message>
<source>The worker's Python {python} cannot be started: {reason}.</source>
<translation>El Python del proceso auxiliar {python} no se puede iniciar: {reason}.</translation>
</message>
<message>
<source>Cloud Removal</source>
<translation>Eliminación de nubes</translation>
</message>
<message>
<source>Remove Clouds…</source>
<translation>Quitar nubes…</translation>
</message>
<message>
<source>Remove clouds from the active raster layer</source>
<translation>Quitar las nubes de la capa ráster activa</translation>
</message>
<message>
<source>QGIS's Python lacks a package.</source>
<translation>Al Python de QGIS le falta un paquete.</translation>
</message>
<message>
<source>Install…</source>
<translation>Instalar…</translation>
</message>
<message>
<source>Cloud Removal (pix2pix)</source>
<translation>Eliminación de nubes (pix2pix)</translation>
</message>
<message>
<source>'{0}' ({1} x {2} pixels) or '{3}' ({4} x {5}) has no georeference, so CLEAR cannot be placed on CLOUDY. Georeference both, or give rasters of the same size.</source>
<translation>'{0}' ({1} x {2} píxeles) o '{3}' ({4} x {5}) no tiene georreferencia, por lo que CLEAR no se puede situar sobre CLOUDY. Georreferencie ambos, o dé rásteres del mismo tamaño.</translation>
</message>
<message>
<source>'{0}' ({1}) cannot be stacked on '{2}' ({3}): they differ in grid, data type or nodata value. Choose assets of one resolution, or resample them to one grid first.</source>
<translation>'{0}' ({1}) no se puede apilar sobre '{2}' ({3}): difieren en cuadrícula, tipo de datos o valor nodata. Elija imágenes de una misma resolución, o ajústelas primero a una misma cuadrícula.</translation>
</message>
<message>
<source>'{0}' and '{1}' have no pixel with data in common (nodata is {2} and {3}). Choose other rasters, or correct their nodata values.</source>
<translation>'{0}' y '{1}' no tienen en común ningún píxel con datos (nodata es {2} y {3}). Elija otros rásteres, o corrija sus valores nodata.</translation>
</message>
<message>
<source>'{0}' and '{1}' hold the same pixels: there is nothing to learn. Give a cloudy and a clear date of one place.</source>
<translation>'{0}' y '{1}' contienen los mismos píxeles: no hay nada que aprender. Dé una fecha nublada y una despejada del mismo lugar.</translation>
</message>
<message>
<source>'{0}' as a Cloud Optimized GeoTIFF may take {1} MB of disk while it is made, and {2} MB are free. Switch COG off, or choose a folder on another disk.</source>
<translation>'{0}' como Cloud Optimized GeoTIFF puede ocupar {1} MB de disco mientras se crea, y hay {2} MB libres. Desactive COG, o elija una carpeta en otro disco.</translation>
</message>
<message>
<source>'{0}' cannot be a Cloud Optimized GeoTIFF. End the name with .tif, or switch COG off.</source>
<translation>'{0}' no puede ser un Cloud Optimized GeoTIFF. Termine el nombre en .tif, o desactive COG.</translation>
</message>
<message>
<source>'{0}' cannot be read as JSON: {1}</source>
<translation>'{0}' no se puede leer como JSON: {1}</translation>
</message>
<message>
<source>'{0}' cannot be read as a raster ({1}). Check that it is a raster that GDAL can open, whole, and readable for you.</source>
<translation>'{0}' no se puede leer como ráster ({1}). Compruebe que es un ráster que GDAL puede abrir, que está completo y que usted puede leerlo.</translation>
</message>
<message>
<source>'{0}' cannot be read at rows {1} to {2} ({3}). The file is probably truncated or damaged: copy or download it again.</source>
<translation>'{0}' no se puede leer en las filas {1} a {2} ({3}). El archivo probablemente está truncado o dañado: cópielo o descárguelo de nuevo.</translation>
</message>
<message>
<source>'{0}' cannot be replaced: {1}. Close it in other programs, or choose another name.</source>
<translation>'{0}' no se puede reemplazar: {1}. Ciérrelo en otros programas, o elija otro nombre.</translation>
</message>
<message>
<source>'{0}' cannot be run on inputs of shape {1} ({2}). The bundle's manifest does not fit its network, or memory is short: then set MEMORY or TILE_SIZE lower.</source>
<translation>'{0}' no se puede ejecutar con entradas de forma {1} ({2}). El manifiesto del paquete no corresponde a su red, o falta memoria: en ese caso dé a MEMORY o TILE_SIZE un valor menor.</translation>
</message>
<message>
<source>'{0}' cannot be written ({1}). Check that the disk has room and that you may write there.</source>
<translation>'{0}' no se puede escribir ({1}). Compruebe que hay espacio en el disco y que tiene permiso para escribir ahí.</translation>
</message>
<message>
<source>'{0}' cannot be written: ENVI has no signed bytes. End its name with .tif.</source>
<translation>'{0}' no se puede escribir: ENVI no tiene bytes con signo. Termine el nombre en .tif.</translation>
</message>
<message>
<source>'{0}' cannot be written: its header would be '{1}', which is there and belongs to another file. Give the output another name.</source>
<translation>'{0}' no se puede escribir: su cabecera sería '{1}', que ya existe y pertenece a otro archivo. Dé otro nombre a la salida.</translation>
</message>
<message>
<source>'{0}' cannot be written: only GeoTIFF (.tif, .tiff) and ENVI (.bil) are. End the name with .tif.</source>
<translation>'{0}' no se puede escribir: solo se escriben GeoTIFF (.tif, .tiff) y ENVI (.bil). Termine el nombre en .tif.</translation>
</message>
<message>
<source>'{0}' cannot be written: only GeoTIFF has categories. End its name with .tif.</source>
<translation>'{0}' no se puede escribir: solo GeoTIFF tiene categorías. Termine su nombre en .tif.</translation>
</message>
<message>
<source>'{0}' cannot be written: there is no folder {1}. Create it, or choose another.</source>
<translation>'{0}' no se puede escribir: no existe la carpeta {1}. Créela o elija otra.</translation>
</message>
<message>
<source>'{0}' cannot be written: you may not write to {1}.</source>
<translation>'{0}' no se puede escribir: no tiene permiso para escribir en {1}.</translation>
</message>
<message>
<source>'{0}' cannot be written: {1}. Choose a folder with room that you may write to, and a file that is not open elsewhere.</source>
<translation>'{0}' no se puede escribir: {1}. Elija una carpeta con espacio en la que pueda escribir, y un archivo que no esté abierto en otro sitio.</translation>
</message>
<message>
<source>'{0}' cannot be written: {1}. Choose a folder with room that you may write to.</source>
<translation>'{0}' no se puede escribir: {1}. Elija una carpeta con espacio en la que pueda escribir.</translation>
</message>
<message>
<source>'{0}' cannot be written: {1}. Choose an existing folder you may write to.</source>
<translation>'{0}' no se puede escribir: {1}. Elija una carpeta existente en la que pueda escribir.</translation>
</message>
<message>
<source>'{0}' cannot be written: {1}. Give the name of a file in an existing folder.</source>
<translation>'{0}' no se puede escribir: {1}. Dé el nombre de un archivo en una carpeta existente.</translation>
</message>
<message>
<source>'{0}' does not hold the weights of the networks that its manifest describes ({1}). Get the bundle again.</source>
<translation>'{0}' no contiene los pesos de las redes que describe su manifiesto ({1}). Obtenga el paquete de nuevo.</translation>
</message>
<message>
<source>'{0}' does not hold the weights of this network ({1}). Get the bundle again.</source>
<translation>'{0}' no contiene los pesos de esta red ({1}). Obtenga el paquete de nuevo.</translation>
</message>
<message>
<source>'{0}' has a geotransform that cannot be inverted ({1}). Correct its georeference.</source>
<translation>'{0}' tiene una geotransformación que no se puede invertir ({1}). Corrija su georreferencia.</translation>
</message>
<message>
<source>'{0}' has a geotransform that cannot be inverted ({1}): EXTENT cannot be found in it. Leave EXTENT empty, or correct the georeference.</source>
<translation>'{0}' tiene una geotransformación que no se puede invertir ({1}): no es posible hallar EXTENT en él. Deje EXTENT vacío, o corrija la georreferencia.</translation>
</message>
<message>
<source>'{0}' has bands of data type {1}; expected one or more bands of {2}.</source>
<translation>'{0}' tiene bandas del tipo de datos {1}; se esperaba una o más bandas de {2}.</translation>
</message>
<message>
<source>'{0}' has next to no cloud: {1} of its pixels by {2}. Give a cloudier date, an EXTENT with clouds, or a MASK of thin ones.</source>
<translation>'{0}' casi no tiene nubes: {1} de sus píxeles según {2}. Dé una fecha más nublada, un EXTENT con nubes o una MASK de nubes finas.</translation>
</message>
<message>
<source>'{0}' has no band but a mask. Choose a raster with data.</source>
<translation>'{0}' no tiene más banda que una máscara. Elija un ráster con datos.</translation>
</message>
<message>
<source>'{0}' has no data: not one pixel is valid in all of its bands (nodata is {1}). Choose another raster, or correct its nodata value.</source>
<translation>'{0}' no tiene datos: ni un píxel es válido en todas sus bandas (nodata es {1}). Elija otro ráster, o corrija su valor nodata.</translation>
</message>
<message>
<source>'{0}' has no data{1}: not one pixel is valid in all of the bands {2} (nodata is {3}). Choose another raster or other bands, or correct its nodata value.</source>
<translation>'{0}' no tiene datos{1}: ni un píxel es válido en todas las bandas {2} (nodata es {3}). Elija otro ráster u otras bandas, o corrija su valor nodata.</translation>
</message>
<message>
<source>'{0}' has pixels without an area (geotransform {1}). Correct its georeference.</source>
<translation>'{0}' tiene píxeles sin superficie (geotransformación {1}). Corrija su georreferencia.</translation>
</message>
<message>
<source>'{0}' has the geotransform {1}, which is no place. Correct its georeference.</source>
<translation>'{0}' tiene la geotransformación {1}, que no es ningún lugar. Corrija su georreferencia.</translation>
</message>
<message>
<source>'{0}' has the inputs {1}; expected {2}.</source>
<translation>'{0}' tiene las entradas {1}; se esperaba {2}.</translation>
</message>
<message>
<source>'{0}' has the open option '{1}'; expected NAME=VALUE.</source>
<translation>'{0}' tiene la opción de apertura '{1}'; se esperaba NOMBRE=VALOR.</translation>
</message>
<message>
<source>'{0}' has {1} bytes, {2} were expected by its header. The file is truncated: copy or download it again.</source>
<translation>'{0}' tiene {1} bytes; según su cabecera se esperaban {2}. El archivo está truncado: cópielo o descárguelo de nuevo.</translation>
</message>
<message>
<source>'{0}' has {1} inputs; expected {2}.</source>
<translation>'{0}' tiene {1} entradas; se esperaba {2}.</translation>
</message>
<message>
<source>'{0}' has {1} of the bands that can be modelled; at least two of {2} are needed. Say which band is which with {3}.</source>
<translation>'{0}' tiene, de las bandas que se pueden modelar: {1}; hacen falta al menos dos de {2}. Diga qué banda es cuál con {3}.</translation>
</message>
<message>
<source>'{0}' has {1} x {2} pixels; its strip has {3} x {4}. It was cut by other settings: delete its folder and begin again.</source>
<translation>'{0}' tiene {1} x {2} píxeles; su franja tiene {3} x {4}. Se cortó con otros ajustes: borre su carpeta y empiece de nuevo.</translation>
</message>
<message>
<source>'{0}' has {1} x {2} pixels; training holds at most {3} million in memory. Give an EXTENT with clouds and clear ground in it.</source>
<translation>'{0}' tiene {1} x {2} píxeles; el entrenamiento guarda en memoria {3} millones como máximo. Dé un EXTENT con nubes y suelo despejado.</translation>
</message>
<message>
<source>'{0}' holds {1}; expected a JSON object.</source>
<translation>'{0}' contiene {1}; se esperaba un objeto JSON.</translation>
</message>
<message>
<source>'{0}' is a folder. Give the name of a file in it.</source>
<translation>'{0}' es una carpeta. Indique el nombre de un archivo dentro de ella.</translation>
</message>
<message>
<source>'{0}' is a link out of the bundle's folder. Get the bundle again, with its files.</source>
<translation>'{0}' es un enlace hacia fuera de la carpeta del paquete. Obtenga el paquete de nuevo, con sus archivos.</translation>
</message>
<message>
<source>'{0}' is an input of this run. Give the output another name.</source>
<translation>'{0}' es una entrada de esta ejecución. Dé otro nombre a la salida.</translation>
</message>
<message>
<source>'{0}' is asked for twice. Give each output its own name.</source>
<translation>'{0}' se pide dos veces. Dé a cada salida su propio nombre.</translation>
</message>
<message>
<source>'{0}' is cloud everywhere: {1} of its pixels by {2}. Give a date, or an EXTENT, that shows some ground; without MASK, dates far apart differ everywhere, too.</source>
<translation>'{0}' es nube por todas partes: {1} de sus píxeles según {2}. Dé una fecha, o un EXTENT, que muestre algo de suelo; sin MASK, también las fechas muy separadas difieren por todas partes.</translation>
</message>
<message>
<source>'{0}' is larger than {1} bytes: no manifest is.</source>
<translation>'{0}' ocupa más de {1} bytes: ningún manifiesto es así de grande.</translation>
</message>
<message>
<source>'{0}' is needed for checkpoints, and holds something else. Move it away, or give another MODEL_FOLDER.</source>
<translation>'{0}' hace falta para los puntos de control, y contiene otra cosa. Muévalo a otro sitio, o dé otro MODEL_FOLDER.</translation>
</message>
<message>
<source>'{0}' is no file on disk. Give the path of a file.</source>
<translation>'{0}' no es un archivo en disco. Dé la ruta de un archivo.</translation>
</message>
<message>
<source>'{0}' is no model bundle: it has no {1}. Choose the folder of a bundle, or leave the model empty to use the one that comes with the plugin.</source>
<translation>'{0}' no es un paquete de modelo: no tiene {1}. Elija la carpeta de un paquete, o deje el modelo vacío para usar el del complemento.</translation>
</message>
<message>
<source>'{0}' is no network LiteRT can load ({1}). Get the bundle again, or close other programs if memory is short.</source>
<translation>'{0}' no es una red que LiteRT pueda cargar ({1}). Obtenga el paquete de nuevo, o cierre otros programas si falta memoria.</translation>
</message>
<message>
<source>'{0}' is the input itself: as a reference it would bring its own clouds back. Take it out of REFERENCES.</source>
<translation>'{0}' es la propia entrada: como otra fecha devolvería sus propias nubes. Quítela de REFERENCES.</translation>
</message>
<message>
<source>'{0}' was changed while it was read. Run again when it is written whole.</source>
<translation>'{0}' cambió mientras se leía. Ejecute de nuevo cuando esté escrito por completo.</translation>
</message>
<message>
<source>'{0}': {1} is {2}; expected {3}. Get the bundle again, or correct its manifest.</source>
<translation>'{0}': {1} es {2}; se esperaba {3}. Obtenga el paquete de nuevo, o corrija su manifiesto.</translation>
</message>
<message>
<source>A removal needs the path of an input and of an output raster.</source>
<translation>Una eliminación de nubes necesita la ruta de un ráster de entrada y de uno de salida.</translation>
</message>
<message>
<source>A simulation needs the path of an input and of an output raster.</source>
<translation>Una simulación necesita la ruta de un ráster de entrada y de uno de salida.</translation>
</message>
<message>
<source>A training needs MODEL_FOLDER, the folder of the bundle it writes.</source>
<translation>Un entrenamiento necesita MODEL_FOLDER, la carpeta del paquete que escribe.</translation>
</message>
<message>
<source>An evaluation needs the path of a result and of a truth raster.</source>
<translation>Una evaluación necesita la ruta de un resultado y de un ráster con la verdad.</translation>
</message>
<message>
<source>BANDS names band {0}, but TRUTH '{1}' has the bands {2}. Choose among these.</source>
<translation>BANDS nombra la banda {0}, pero TRUTH '{1}' tiene las bandas {2}. Elija entre estas.</translation>
</message>
<message>
<source>Band {0} was chosen both as {1} and as {2}. Each role needs a band of its own.</source>
<translation>La banda {0} se eligió a la vez como {1} y como {2}. Cada papel necesita su propia banda.</translation>
</message>
<message>
<source>Blocks of {0} pixels: {1} of the pixels to train on, {2} to choose the model, {3} to test it, the rest is guard</source>
<translation>Bloques de {0} píxeles: {1} de los píxeles para entrenar, {2} para elegir el modelo, {3} para probarlo; el resto es margen</translation>
</message>
<message>
<source>CLEAR warped onto the grid of CLOUDY, bilinear, from {0} x {1} pixels in {2}</source>
<translation>CLEAR ajustado a la cuadrícula de CLOUDY, bilineal, desde {0} x {1} píxeles en {2}</translation>
</message>
<message>
<source>CLOUDY and CLEAR are the same raster, '{0}'. Give a cloudy and a clear date of one place.</source>
<translation>CLOUDY y CLEAR son el mismo ráster, '{0}'. Dé una fecha nublada y una despejada del mismo lugar.</translation>
</message>
<message>
<source>CLOUDY and CLEAR show different places: '{0}' covers {1} in {2}, and '{3}' {4} in {5}. Give two dates of one place, or correct their CRS.</source>
<translation>CLOUDY y CLEAR muestran lugares distintos: '{0}' cubre {1} en {2}, y '{3}' {4} en {5}. Dé dos fechas del mismo lugar, o corrija su SRC.</translation>
</message>
<message>
<source>CLOUDY has {0} rasters and CLEAR {1}; each cloudy raster needs the clear one of its place, in the same order.</source>
<translation>CLOUDY tiene {0} rásteres y CLEAR {1}; cada ráster nublado necesita el despejado de su lugar, en el mismo orden.</translation>
</message>
<message>
<source>Cancelled after training; no model was written. The last state is in '{0}': run again with the same MODEL_FOLDER and RESUME to finish.</source>
<translation>Cancelado después del entrenamiento; no se ha escrito ningún modelo. El último estado está en '{0}': ejecute de nuevo con el mismo MODEL_FOLDER y RESUME para terminar.</translation>
</message>
<message>
<source>Cancelled at step {0} of {1}; no model was written. The last state is in '{2}': run again with the same MODEL_FOLDER and RESUME to go on.</source>
<translation>Cancelado en el paso {0} de {1}; no se ha escrito ningún modelo. El último estado está en '{2}': ejecute de nuevo con el mismo MODEL_FOLDER y RESUME para continuar.</translation>
</message>
<message>
<source>Cancelled before training began; nothing was written.</source>
<translation>Cancelado antes de empezar el entrenamiento; no se ha escrito nada.</translation>
</message>
<message>
<source>Checkpoints need {0} MB in '{1}', where {2} MB are free. Choose a MODEL_FOLDER on another disk.</source>
<translation>Los puntos de control necesitan {0} MB en '{1}', donde hay {2} MB libres. Elija un MODEL_FOLDER en otro disco.</translation>
</message>
<message>
<source>Chosen: step {0}, selection error {1}</source>
<translation>Elegido: paso {0}, error de selección {1}</translation>
</message>
<message>
<source>Cloud kind {0} is unknown: use one of {1}.</source>
<translation>El tipo de nube {0} es desconocido: use uno de {1}.</translation>
</message>
<message>
<source>Cloudy pixels: {0}</source>
<translation>Píxeles nublados: {0}</translation>
</message>
<message>
<source>Cloudy pixels: {0} %</source>
<translation>Píxeles nublados: {0} %</translation>
</message>
<message>
<source>Cloudy: where the dates differ by more than 0.06 reflectance in some band</source>
<translation>Nublado: donde las fechas difieren en más de 0,06 de reflectancia en alguna banda</translation>
</message>
<message>
<source>Cloudy: where the input differs from the truth by more than 0.06 in a band</source>
<translation>Nublado: donde la entrada difiere de la verdad en más de 0,06 en alguna banda</translation>
</message>
<message>
<source>Cloudy: where the mask is not 0</source>
<translation>Nublado: donde la máscara no es 0</translation>
</message>
<message>
<source>Cover is {0}: expected a share between 0 and 1.</source>
<translation>La cobertura es {0}: se esperaba una proporción entre 0 y 1.</translation>
</message>
<message>
<source>Device: {0}</source>
<translation>Dispositivo: {0}</translation>
</message>
<message>
<source>EXTENT lies outside the raster: it is {0}, and '{1}' covers {2}, both in {3}. Choose an extent that overlaps the raster.</source>
<translation>EXTENT queda fuera del ráster: es {0}, y '{1}' cubre {2}, ambos en {3}. Elija una extensión que se solape con el ráster.</translation>
</message>
<message>
<source>Error on the cloudy pixels of the selection blocks before: {0}</source>
<translation>Error en los píxeles nublados de los bloques de selección antes: {0}</translation>
</message>
<message>
<source>Going on from the last checkpoint in {0}</source>
<translation>Se sigue desde el último punto de control en {0}</translation>
</message>
<message>
<source>Hardly anything is darker than reflectance {0}. Unless cloud, snow or sand is everywhere, an offset is missing: Sentinel-2 has OFFSET = -0.1 from processing baseline 04.00 on</source>
<translation>Apenas hay nada más oscuro que la reflectancia {0}. Si no hay nube, nieve o arena por todas partes, falta un desplazamiento: Sentinel-2 tiene OFFSET = -0.1 desde la línea de procesamiento 04.00</translation>
</message>
<message>
<source>MASK has {0} rasters for {1} pairs; give one for each pair, in the same order, or none.</source>
<translation>MASK tiene {0} rásteres para {1} pares; dé uno por par, en el mismo orden, o ninguno.</translation>
</message>
<message>
<source>MODEL is given, but START is '{0}'. Set START to 'model', or leave MODEL empty.</source>
<translation>Se da MODEL, pero START es '{0}'. Ponga START en 'model', o deje MODEL vacío.</translation>
</message>
<message>
<source>MODEL_FOLDER '{0}' cannot be made: there is no folder {1}. Create it, or choose another.</source>
<translation>MODEL_FOLDER '{0}' no se puede crear: no existe la carpeta {1}. Créela o elija otra.</translation>
</message>
<message>
<source>MODEL_FOLDER '{0}' cannot be made: you may not write to {1}. Choose another folder.</source>
<translation>MODEL_FOLDER '{0}' no se puede crear: no tiene permiso para escribir en {1}. Elija otra carpeta.</translation>
</message>
<message>
<source>MODEL_FOLDER '{0}' holds other files, and is no model that could be replaced. Give a new or an empty folder.</source>
<translation>MODEL_FOLDER '{0}' contiene otros archivos, y no es un modelo que se pueda reemplazar. Dé una carpeta nueva o vacía.</translation>
</message>
<message>
<source>MODEL_FOLDER '{0}' is a file. Give the name of a folder.</source>
<translation>MODEL_FOLDER '{0}' es un archivo. Dé el nombre de una carpeta.</translation>
</message>
<message>
<source>MODEL_FOLDER '{0}' is the model that training starts from. Give the new model a folder of its own.</source>
<translation>MODEL_FOLDER '{0}' es el modelo del que parte el entrenamiento. Dé al nuevo modelo una carpeta propia.</translation>
</message>
<message>
<source>Mask or input has no CRS: both are taken to have the same</source>
<translation>La máscara o la entrada no tiene SRC: se supone que ambas tienen el mismo</translation>
</message>
<message>
<source>Mask warped onto the input's grid, nearest neighbour, from {0} x {1} pixels in {2}</source>
<translation>Máscara ajustada a la cuadrícula de la entrada, vecino más próximo, desde {0} x {1} píxeles en {2}</translation>
</message>
<message>
<source>Misregistration: CLEAR lies {0} rows and {1} columns from CLOUDY, by {2} tiles</source>
<translation>Error de corregistro: CLEAR está a {0} filas y {1} columnas de CLOUDY, según {2} teselas</translation>
</message>
<message>
<source>Misregistration: no part is clear enough to tell</source>
<translation>Error de corregistro: ninguna parte está lo bastante despejada para saberlo</translation>
</message>
<message>
<source>Neither of the Python packages rasterio and osgeo.gdal can be imported ({0}). Install one for this Python: 'apt install python3-rasterio' on Debian, 'pip install rasterio' elsewhere.</source>
<translation>No se puede importar ninguno de los paquetes de Python rasterio y osgeo.gdal ({0}). Instale uno para este Python: 'apt install python3-rasterio' en Debian, 'pip install rasterio' en otros sistemas.</translation>
</message>
<message>
<source>No NDVI: red and near infrared were not both recognised (BAND_RED, BAND_NIR)</source>
<translation>Sin NDVI: no se reconocieron tanto el rojo como el infrarrojo cercano (BAND_RED, BAND_NIR)</translation>
</message>
<message>
<source>No band was recognised as {0}. The model needs {1}; the raster has {2}. Say which band it is with {3}.</source>
<translation>No se reconoció ninguna banda como {0}. El modelo necesita {1}; el ráster tiene {2}. Diga qué banda es con {3}.</translation>
</message>
<message>
<source>No model fits the bands that were recognised: {0}. {1}. The raster has {2}. Say which band is which with BAND_BLUE, BAND_GREEN, BAND_RED and BAND_NIR.</source>
<translation>Ningún modelo corresponde a las bandas reconocidas: {0}. {1}. El ráster tiene {2}. Diga qué banda es cuál con BAND_BLUE, BAND_GREEN, BAND_RED y BAND_NIR.</translation>
</message>
<message>
<source>No pixel to compare: the mask selects nothing.</source>
<translation>Ningún píxel que comparar: la máscara no selecciona nada.</translation>
</message>
<message>
<source>No threshold mask: green and red were not both recognised</source>
<translation>Sin máscara de umbral: no se reconocieron tanto el verde como el rojo</translation>
</message>
<message>
<source>Nothing was removed from {0}: the result is the cloudy input there. Give BANDS, the bands to compare, to leave that out</source>
<translation>No se quitó nada de {0}: ahí el resultado es la entrada nublada. Dé BANDS, las bandas que se comparan, para dejar eso fuera</translation>
</message>
<message>
<source>OFFSET is {0}; it must be a number.</source>
<translation>OFFSET es {0}; debe ser un número.</translation>
</message>
<message>
<source>Only {0} blocks of {1} x {2} pixels have data in both rasters; training needs {3} or more. Give rasters with more data, or correct their nodata value.</source>
<translation>Solo {0} bloques de {1} x {2} píxeles tienen datos en ambos rásteres; el entrenamiento necesita {3} o más. Dé rásteres con más datos, o corrija su valor nodata.</translation>
</message>
<message>
<source>PATCH_SIZE is {0}, and the network of 2020 knows {1} only. Leave it empty.</source>
<translation>PATCH_SIZE es {0}, y la red de 2020 solo conoce {1}. Déjelo vacío.</translation>
</message>
<message>
<source>PATCH_SIZE is {0}, and the smallest pair has {1} pixels a side. Give larger rasters or, if the preset can have it, a smaller PATCH_SIZE.</source>
<translation>PATCH_SIZE es {0}, y el par más pequeño tiene {1} píxeles de lado. Dé rásteres mayores o, si el ajuste predefinido lo admite, un PATCH_SIZE menor.</translation>
</message>
<message>
<source>PATCH_SIZE is {0}; it must be a multiple of {1} from 64 to 512.</source>
<translation>PATCH_SIZE es {0}; debe ser un múltiplo de {1} de 64 a 512.</translation>
</message>
<message>
<source>REFERENCES ({0} rasters) are fitted over the whole raster, which strips cannot do. Do without strips, or without references.</source>
<translation>REFERENCES ({0} rásteres) se ajustan sobre todo el ráster, cosa que las franjas no pueden hacer. Prescinda de las franjas o de las otras fechas.</translation>
</message>
<message>
<source>REFERENCES has {0} rasters; at most 250 can be told apart.</source>
<translation>REFERENCES tiene {0} rásteres; se pueden distinguir 250 como máximo.</translation>
</message>
<message>
<source>REFERENCES: the bands of '{0}' cannot be told. {1} A reference without band names is taken to have the input's bands if it has as many: it has {2}, the input {3}.</source>
<translation>REFERENCES: no se puede saber qué bandas tiene '{0}'. {1} Para otra fecha sin nombres de banda se suponen las bandas de la entrada si tiene las mismas en número: tiene {2}; la entrada, {3}.</translation>
</message>
<message>
<source>REPLACE is 'all', which leaves nothing for MASK to say. Leave MASK empty, or replace 'cloudy' pixels.</source>
<translation>REPLACE es 'all', lo que no deja nada que decir a MASK. Deje MASK vacío, o sustituya los píxeles 'cloudy'.</translation>
</message>
<message>
<source>RESULT and TRUTH are the same file '{0}': it would be compared with itself. Choose the raster whose clouds were removed as RESULT.</source>
<translation>RESULT y TRUTH son el mismo archivo '{0}': se compararía consigo mismo. Elija como RESULT el ráster cuyas nubes se quitaron.</translation>
</message>
<message>
<source>Reference {0}: {1}, {2}; clouds by {3}</source>
<translation>Otra fecha {0}: {1}, {2}; nubes según {3}</translation>
</message>
<message>
<source>Reflectance of CLEAR = DN * {0} + {1}, {2}</source>
<translation>Reflectancia de CLEAR = valor de píxel * {0} + {1}, {2}</translation>
</message>
<message>
<source>Roles {0} do not fit {1} bands: name one of {2} for each band.</source>
<translation>Los papeles {0} no corresponden a {1} bandas: nombre uno de {2} para cada banda.</translation>
</message>
<message>
<source>SCALE is {0}; it must be a number above 0.</source>
<translation>SCALE es {0}; debe ser un número mayor que 0.</translation>
</message>
<message>
<source>START is 'model': give MODEL, the folder of the bundle to start from.</source>
<translation>START es 'model': dé MODEL, la carpeta del paquete del que se parte.</translation>
</message>
<message>
<source>STEPS and MINUTES are both given. Give one of them, or neither.</source>
<translation>Se dan STEPS y MINUTES. Dé uno de los dos, o ninguno.</translation>
</message>
<message>
<source>Scale {0} and offset {1} ({2}) make no reflectance: the scale has to be a number above 0, the offset a number.</source>
<translation>La escala {0} y el desplazamiento {1} ({2}) no dan una reflectancia: la escala debe ser un número mayor que 0; el desplazamiento, un número.</translation>
</message>
<message>
<source>TensorFlow uses NVIDIA GPUs on Linux only; on Windows it does so within WSL2. Switch GPU off.</source>
<translation>TensorFlow usa GPU de NVIDIA solo en Linux; en Windows lo hace dentro de WSL2. Desactive GPU.</translation>
</message>
<message>
<source>Test, cloudy pixels: MAE {0} (95 % interval {1} to {2}){3}, cloudy input {4}</source>
<translation>Prueba, píxeles nublados: MAE {0} (intervalo del 95 %: {1} a {2}){3}, entrada nublada {4}</translation>
</message>
<message>
<source>The CRS set for '{0}' is '{1}', which cannot be read; expected WKT.</source>
<translation>El SRC fijado para '{0}' es '{1}', que no se puede leer; se esperaba WKT.</translation>
</message>
<message>
<source>The Python package ai-edge-litert cannot be imported ({0}). Install it for this Python with 'pip install --no-deps ai-edge-litert', or, where there is no wheel for it, name a worker Python that has it in the environment variable CLOUDREMOVAL_PYTHON.</source>
<translation>El paquete de Python ai-edge-litert no se puede importar ({0}). Instálelo para este Python con 'pip install --no-deps ai-edge-litert' o, donde no haya un wheel, nombre en la variable de entorno CLOUDREMOVAL_PYTHON un Python auxiliar que lo tenga.</translation>
</message>
<message>
<source>The bands of {0} and {1} do not match: {2} '{3}' has {4}; {5} '{6}' has {7}. Give both the same bands, or name them alike.</source>
<translation>Las bandas de {0} y {1} no corresponden: {2} '{3}' tiene {4}; {5} '{6}' tiene {7}. Dé a ambos las mismas bandas, o nómbrelas igual.</translation>
</message>
<message>
<source>The brightest pixels have reflectance {0} (99th percentile) with scale {1} and offset {2}, {3}; {4} to {5} was expected. Give the right SCALE and OFFSET (reflectance = DN * SCALE + OFFSET).</source>
<translation>Los píxeles más claros tienen reflectancia {0} (percentil 99) con escala {1} y desplazamiento {2}, {3}; se esperaba de {4} a {5}. Dé los SCALE y OFFSET correctos (reflectancia = valor de píxel * SCALE + OFFSET).</translation>
</message>
<message>
<source>The context network of '{0}' gives {1} channels a cell; its manifest promises {2}.</source>
<translation>La red de contexto de '{0}' da {1} canales por celda; su manifiesto promete {2}.</translation>
</message>
<message>
<source>The creation option '{0}' cannot be used: pixels have to stay as observed. Leave it out, or use COMPRESS=DEFLATE, LZW or ZSTD.</source>
<translation>La opción de creación '{0}' no se puede usar: los píxeles deben quedar como se observaron. Omítala, o use COMPRESS=DEFLATE, LZW o ZSTD.</translation>
</message>
<message>
<source>The creation option '{0}' cannot be used; expected NAME=VALUE, for example COMPRESS=ZSTD.</source>
<translation>La opción de creación '{0}' no se puede usar; se esperaba NOMBRE=VALOR, por ejemplo COMPRESS=ZSTD.</translation>
</message>
<message>
<source>The dates differ where clear by {0} reflectance: no result can be much better</source>
<translation>Donde está despejado, las fechas difieren en {0} de reflectancia: ningún resultado puede ser mucho mejor</translation>
</message>
<message>
<source>The export to ONNX cannot be done ({0}). Install the packages onnx and tf2onnx for this Python.</source>
<translation>La exportación a ONNX no es posible ({0}). Instale los paquetes onnx y tf2onnx para este Python.</translation>
</message>
<message>
<source>The generator of '{0}' gives values that are no numbers. Get the bundle again, or train it anew.</source>
<translation>El generador de '{0}' da valores que no son números. Obtenga el paquete de nuevo, o entrénelo de nuevo.</translation>
</message>
<message>
<source>The generator of '{0}' gives {1} for a patch of {2}; expected {3} bands of the same size.</source>
<translation>El generador de '{0}' da {1} para un recorte de {2}; se esperaban {3} bandas del mismo tamaño.</translation>
</message>
<message>
<source>The generator of '{0}' gives {1} for an input of {2}; expected {3} bands, opacity and shadow of the same size.</source>
<translation>El generador de '{0}' da {1} para una entrada de {2}; se esperaban {3} bandas, opacidad y sombra del mismo tamaño.</translation>
</message>
<message>
<source>The job file '{0}' cannot be read: {1}</source>
<translation>El archivo de trabajo '{0}' no se puede leer: {1}</translation>
</message>
<message>
<source>The job has schema {0}; this version reads schema {1}. Write it with the version of the plugin that runs it.</source>
<translation>El trabajo tiene el esquema {0}; esta versión lee el esquema {1}. Escríbalo con la versión del complemento que lo ejecuta.</translation>
</message>
<message>
<source>The job holds {0}; expected schema, kind, settings.</source>
<translation>El trabajo contiene {0}; se esperaba schema, kind, settings.</translation>
</message>
<message>
<source>The job is no JSON: {0}</source>
<translation>El trabajo no es JSON: {0}</translation>
</message>
<message>
<source>The job is of kind {0}; known kinds: {1}.</source>
<translation>El trabajo es del tipo {0}; tipos conocidos: {1}.</translation>
</message>
<message>
<source>The job lacks the settings {0}.</source>
<translation>Al trabajo le faltan los ajustes {0}.</translation>
</message>
<message>
<source>The job's settings are {0}; expected an object.</source>
<translation>Los ajustes del trabajo son {0}; se esperaba un objeto.</translation>
</message>
<message>
<source>The loss is {0} at step {1}: training has diverged. Choose a lower learning rate than {2}, and look at the rasters for values that are no reflectance.</source>
<translation>La pérdida es {0} en el paso {1}: el entrenamiento ha divergido. Elija una tasa de aprendizaje menor que {2}, y busque en los rásteres valores que no sean reflectancia.</translation>
</message>
<message>
<source>The mask '{0}' cannot be read ({1}). The file is probably truncated or damaged, or its georeference is wrong: copy or make it again.</source>
<translation>La máscara '{0}' no se puede leer ({1}). El archivo probablemente está truncado o dañado, o su georreferencia es errónea: cópielo o créelo de nuevo.</translation>
</message>
<message>
<source>The mask marks {0} with data as cloud: check MASK and MASK_TYPE</source>
<translation>La máscara marca {0} con datos como nube: compruebe MASK y MASK_TYPE</translation>
</message>
<message>
<source>The memory that this process can have is used up. Close other programs, set MEMORY or TILE_SIZE lower, or work on parts of the raster (EXTENT).</source>
<translation>La memoria que puede tener este proceso se ha agotado. Cierre otros programas, dé a MEMORY o TILE_SIZE un valor menor, o trabaje por partes del ráster (EXTENT).</translation>
</message>
<message>
<source>The model '{0}' cannot be run by this version: it needs a context network, the heads reflectance, opacity and shadow, and tile_invariant true; it has {1} context network, the heads {2}, and tile_invariant {3}.</source>
<translation>Esta versión no puede ejecutar el modelo '{0}': necesita una red de contexto, las salidas reflectance, opacity y shadow, y tile_invariant true; tiene como red de contexto: {1}, las salidas {2}, y tile_invariant {3}.</translation>
</message>
<message>
<source>The model '{0}' cannot be run by this version: one that is not tile invariant needs a patch, no context network, and the head reflectance only; it has the patch {1}, {2} context network and the heads {3}.</source>
<translation>Esta versión no puede ejecutar el modelo '{0}': uno que no es invariante a las teselas necesita un recorte (patch), ninguna red de contexto y solo la salida reflectance; tiene el recorte {1}, como red de contexto: {2}, y las salidas {3}.</translation>
</message>
<message>
<source>The model '{0}' cannot find clouds: give it a cloud mask.</source>
<translation>El modelo '{0}' no puede encontrar nubes: dele una máscara de nubes.</translation>
</message>
<message>
<source>The model '{0}' gives {1}; finding clouds needs opacity and shadow. Choose a model that gives both, or leave MODEL empty.</source>
<translation>El modelo '{0}' da {1}; para encontrar nubes hacen falta opacity y shadow. Elija un modelo que dé ambas, o deje MODEL vacío.</translation>
</message>
<message>
<source>The model '{0}' has no Keras weights (generator.weights.h5), so training cannot start from it. Start from another model, or from scratch.</source>
<translation>El modelo '{0}' no tiene pesos de Keras (generator.weights.h5), por lo que el entrenamiento no puede partir de él. Parta de otro modelo, o desde cero.</translation>
</message>
<message>
<source>The model '{0}' is not tile invariant and has no such export. Choose another model.</source>
<translation>El modelo '{0}' no es invariante a las teselas y no tiene tal exportación. Elija otro modelo.</translation>
</message>
<message>
<source>The model '{0}' is of another kind than the preset recipe2020 trains. Choose another preset or model.</source>
<translation>El modelo '{0}' es de otra clase que los que entrena el ajuste predefinido recipe2020. Elija otro ajuste predefinido u otro modelo.</translation>
</message>
<message>
<source>The model '{0}' is of another kind than this preset trains: it needs a context network of cells of {1} pixels, and in its manifest {2} context_widths and {3} fine_widths. Choose another preset or model.</source>
<translation>El modelo '{0}' es de otra clase que los que entrena este ajuste predefinido: necesita una red de contexto con celdas de {1} píxeles y, en su manifiesto, {2} context_widths y {3} fine_widths. Elija otro ajuste predefinido u otro modelo.</translation>
</message>
<message>
<source>The model makes the cloudy pixels no better than they are: do not use it</source>
<translation>El modelo no mejora los píxeles nublados: no lo use</translation>
</message>
<message>
<source>The pair has {0} x {1} pixels in common; training needs at least {2} x {3}, since parts of it are held out to choose the model and to test it. Give larger rasters or a larger EXTENT.</source>
<translation>El par tiene {0} x {1} píxeles en común; el entrenamiento necesita al menos {2} x {3}, ya que se reservan partes para elegir el modelo y probarlo. Dé rásteres mayores o un EXTENT mayor.</translation>
</message>
<message>
<source>The pairs {0} and {1} overlap, but are not on one grid: what is held out of one could be trained on in the other. Warp them onto one grid, or give an EXTENT.</source>
<translation>Los pares {0} y {1} se solapan, pero no están en una misma cuadrícula: lo que se reserva de uno podría servir para entrenar en el otro. Ajústelos a una cuadrícula, o dé un EXTENT.</translation>
</message>
<message>
<source>The preset 'recipe2020' is another network than the bundled model. Set START to 'scratch', or to 'model' with a bundle of that preset.</source>
<translation>El ajuste predefinido 'recipe2020' es otra red que el modelo incluido. Ponga START en 'scratch', o en 'model' con un paquete de ese ajuste predefinido.</translation>
</message>
<message>
<source>The raster's Sentinel-2 metadata has several offsets ({0}), one was expected. Give SCALE and OFFSET (reflectance = DN * SCALE + OFFSET).</source>
<translation>Los metadatos de Sentinel-2 del ráster tienen varios desplazamientos ({0}); se esperaba uno. Dé SCALE y OFFSET (reflectancia = valor de píxel * SCALE + OFFSET).</translation>
</message>
<message>
<source>The raster's tag {0} is '{1}', which is no number. Correct or remove it.</source>
<translation>La etiqueta {0} del ráster es '{1}', que no es un número. Corríjala o quítela.</translation>
</message>
<message>
<source>The result is {0} and the truth {1} (bands, height, width): they must have the same bands and size.</source>
<translation>El resultado es {0} y la verdad {1} (bandas, altura, anchura): deben tener las mismas bandas y el mismo tamaño.</translation>
</message>
<message>
<source>The run in '{0}' had other settings: {1}. Resume with the same ones, or run without RESUME to begin anew.</source>
<translation>La ejecución en '{0}' tenía otros ajustes: {1}. Reanúdela con los mismos, o ejecute sin RESUME para empezar de nuevo.</translation>
</message>
<message>
<source>The setting {0} is {1}; expected {2}.</source>
<translation>El ajuste {0} es {1}; se esperaba {2}.</translation>
</message>
<message>
<source>The threshold mask needs green and red; the bands are {0}.</source>
<translation>La máscara de umbral necesita el verde y el rojo; las bandas son {0}.</translation>
</message>
<message>
<source>The tile is {0} pixels; expected one of {1}: the clear colours are spread on a grid of cells whose size is a power of two.</source>
<translation>La tesela es de {0} píxeles; se esperaba uno de {1}: los colores despejados se reparten en una cuadrícula de celdas cuyo tamaño es una potencia de dos.</translation>
</message>
<message>
<source>There is no LiteRT for Python {0}.{1} on {2} {3}. Install the worker: Remove Clouds uses that instead.</source>
<translation>No hay LiteRT para Python {0}.{1} en {2} {3}. Instale el auxiliar: «Quitar nubes» usará ese.</translation>
</message>
<message>
<source>There is no TensorFlow {0} for Macs with Intel processors. Train on another machine.</source>
<translation>No hay TensorFlow {0} para Mac con procesador Intel. Entrene en otro ordenador.</translation>
</message>
<message>
<source>There is no TensorFlow {0} for Python {1}.{2}, only for {3}.{4} to {5}.{6}. Install one of these beside QGIS (python.org), and give its path as PYTHON.</source>
<translation>No hay TensorFlow {0} para Python {1}.{2}, solo para {3}.{4} a {5}.{6}. Instale uno de estos junto a QGIS (python.org), y dé su ruta como PYTHON.</translation>
</message>
<message>
<source>There is no TensorFlow {0} for Windows on {1}. Train on another machine.</source>
<translation>No hay TensorFlow {0} para Windows en {1}. Entrene en otro ordenador.</translation>
</message>
<message>
<source>There is no band role '{0}'; the roles are {1}.</source>
<translation>No hay ningún papel de banda '{0}'; los papeles son {1}.</translation>
</message>
<message>
<source>There is no cloudy pixel in the {0} blocks, so that nothing could be said of the model. Give an EXTENT around the clouds, or a pair with more of them.</source>
<translation>No hay ningún píxel nublado en los bloques {0}, por lo que no se podría decir nada del modelo. Dé un EXTENT alrededor de las nubes, o un par con más nubes.</translation>
</message>
<message>
<source>There is no file '{0}'. Check the path.</source>
<translation>No existe el archivo '{0}'. Compruebe la ruta.</translation>
</message>
<message>
<source>There is no pixel to compare: none has data in all of {0}. Check their nodata values.</source>
<translation>No hay ningún píxel que comparar: ninguno tiene datos en todos: {0}. Compruebe sus valores nodata.</translation>
</message>
<message>
<source>There is not enough memory to train on. Give a smaller PATCH_SIZE or EXTENT, or close other programs.</source>
<translation>No hay memoria suficiente para entrenar. Dé un PATCH_SIZE o un EXTENT menor, o cierre otros programas.</translation>
</message>
<message>
<source>There is nothing to resume: no checkpoint in '{0}'. Give the MODEL_FOLDER of the run that was stopped, or run without RESUME.</source>
<translation>No hay nada que reanudar: ningún punto de control en '{0}'. Dé el MODEL_FOLDER de la ejecución que se detuvo, o ejecute sin RESUME.</translation>
</message>
<message>
<source>Training did not help: on the selection blocks the model is no better than the one it started from. Use that one, or train longer or on other pairs</source>
<translation>El entrenamiento no ayudó: en los bloques de selección el modelo no es mejor que aquel del que partió. Use aquel, o entrene más tiempo o con otros pares</translation>
</message>
<message>
<source>Training ended without a score that is a number. Choose a lower rate.</source>
<translation>El entrenamiento terminó sin una puntuación que sea un número. Elija una tasa menor.</translation>
</message>
<message>
<source>Training needs a Python with TensorFlow, Keras and matplotlib ({0}). Run 'Install or check dependencies' to get one, or name one in the environment variable CLOUDREMOVAL_PYTHON.</source>
<translation>El entrenamiento necesita un Python con TensorFlow, Keras y matplotlib ({0}). Ejecute «Comprobar o instalar dependencias» para obtener uno, o nombre uno en la variable de entorno CLOUDREMOVAL_PYTHON.</translation>
</message>
<message>
<source>Unknown settings: {0}; known: {1}.</source>
<translation>Ajustes desconocidos: {0}; conocidos: {1}.</translation>
</message>
<message>
<source>Warning: {0}</source>
<translation>Aviso: {0}</translation>
</message>
<message>
<source>Without INPUT or MASK, cloudy and clear pixels are not told apart</source>
<translation>Sin INPUT ni MASK no se distinguen los píxeles nublados de los despejados</translation>
</message>
<message>
<source>Writing the model and testing it</source>
<translation>Escribiendo el modelo y probándolo</translation>
</message>
<message>
<source>a JSON object</source>
<translation>un objeto JSON</translation>
</message>
<message>
<source>a file in the bundle's folder, not a link out of it</source>
<translation>un archivo de la carpeta del paquete, no un enlace hacia fuera de ella</translation>
</message>
<message>
<source>a file of at most {0} bytes</source>
<translation>un archivo de {0} bytes como máximo</translation>
</message>
<message>
<source>a file that can be looked at</source>
<translation>un archivo que se pueda examinar</translation>
</message>
<message>
<source>a file that is in the bundle's folder</source>
<translation>un archivo que esté en la carpeta del paquete</translation>
</message>
<message>
<source>a list with an object for each band</source>
<translation>una lista con un objeto para cada banda</translation>
</message>
<message>
<source>a multiple of 8 from 8 to 4096</source>
<translation>un múltiplo de 8 de 8 a 4096</translation>
</message>
<message>
<source>a number from {0} to {1}</source>
<translation>un número de {0} a {1}</translation>
</message>
<message>
<source>a text</source>
<translation>un texto</translation>
</message>
<message>
<source>a whole number from {0} to {1}</source>
<translation>un número entero de {0} a {1}</translation>
</message>
<message>
<source>extent is {0}; expected four numbers: x min, y min, x max, y max.</source>
<translation>extent es {0}; se esperaban cuatro números: x min, y min, x max, y max.</translation>
</message>
<message>
<source>extent is {0}; expected x min &lt; x max and y min &lt; y max.</source>
<translation>extent es {0}; se esperaba x min &lt; x max e y min &lt; y max.</translation>
</message>
<message>
<source>kind is '{0}'; expected one of {1}.</source>
<translation>kind es '{0}'; se esperaba uno de {1}.</translation>
</message>
<message>
<source>layers has '{0}' with the path '{1}'; expected {2}, each with the path of that raster.</source>
<translation>layers tiene '{0}' con la ruta '{1}'; se esperaba {2}, cada uno con la ruta de ese ráster.</translation>
</message>
<message>
<source>min_area is {0}; expected a number from 0 to 200.</source>
<translation>min_area es {0}; se esperaba un número de 0 a 200.</translation>
</message>
<message>
<source>offset is {0}; expected a number.</source>
<translation>offset es {0}; se esperaba un número.</translation>
</message>
<message>
<source>one of {0}, each at most once</source>
<translation>uno de {0}, cada uno una vez como máximo</translation>
</message>
<message>
<source>other_bands is '{0}'; expected {1}.</source>
<translation>other_bands es '{0}'; se esperaba {1}.</translation>
</message>
<message>
<source>replace is '{0}'; expected {1}.</source>
<translation>replace es '{0}'; se esperaba {1}.</translation>
</message>
<message>
<source>scale is {0}; expected a number above 0.</source>
<translation>scale es {0}; se esperaba un número mayor que 0.</translation>
</message>
<message>
<source>the name of a file in the bundle's folder, without a path</source>
<translation>el nombre de un archivo de la carpeta del paquete, sin ruta</translation>
</message>
<message>
<source>threshold is {0} and thick {1}; expected 0 &lt;= threshold &lt; thick &lt;= 1.</source>
<translation>threshold es {0} y thick {1}; se esperaba 0 &lt;= threshold &lt; thick &lt;= 1.</translation>
</message>
<message>
<source>true or false</source>
<translation>true o false</translation>
</message>
<message>
<source>two rising numbers from 0 to 10</source>
<translation>dos números crecientes de 0 a 10</translation>
</message>
<message>
<source>{0} '{1}' ({2} x {3} pixels) or the raster '{4}' ({5} x {6}) has no georeference, so {7} cannot be placed. Give one with the raster's size and grid, or georeference both.</source>
<translation>{0} '{1}' ({2} x {3} píxeles) o el ráster '{4}' ({5} x {6}) no tiene georreferencia, por lo que {7} no se puede situar. Dé uno con el tamaño y la cuadrícula del ráster, o georreferencie ambos.</translation>
</message>
<message>
<source>{0} '{1}' has no band {2}, which is to be compared. Leave it out of BANDS, or give a raster that has it.</source>
<translation>{0} '{1}' no tiene la banda {2}, que se ha de comparar. Quítela de BANDS, o dé un ráster que la tenga.</translation>
</message>
<message>
<source>{0} and {1} are not on the same grid. {2} '{3}' has {4}; {5} '{6}' has {7}. Bring them to one grid first, for example with Raster &gt; Projections &gt; Warp or Raster &gt; Extraction &gt; Clip.</source>
<translation>{0} y {1} no están en la misma cuadrícula. {2} '{3}' tiene {4}; {5} '{6}' tiene {7}. Llévelos primero a una misma cuadrícula, por ejemplo con Ráster &gt; Proyecciones &gt; Combar (reproyectar) o Ráster &gt; Extracción &gt; Cortar.</translation>
</message>
<message>
<source>{0} does not overlap {1}: '{2}' covers {3} in {4}, and {5} of '{6}' {7} in {8}. Choose a raster of this place, or correct its CRS.</source>
<translation>{0} no se solapa con {1}: '{2}' cubre {3} en {4}, y {5} de '{6}' {7} en {8}. Elija un ráster de este lugar, o corrija su SRC.</translation>
</message>
<message>
<source>{0} has {1} entries for {2} REFERENCES; give one for each, in the same order, or none.</source>
<translation>{0} tiene {1} entradas para {2} REFERENCES; dé una por cada una, en el mismo orden, o ninguna.</translation>
</message>
<message>
<source>{0} is '{1}'; it must be one of: {2}.</source>
<translation>{0} es '{1}'; debe ser uno de: {2}.</translation>
</message>
<message>
<source>{0} is band {1}, but the raster has {2}. Choose one of these.</source>
<translation>{0} es la banda {1}, pero el ráster tiene {2}. Elija una de estas.</translation>
</message>
<message>
<source>{0} is given, and the preset '{1}' has no such number. Leave it empty.</source>
<translation>Se da {0}, y el ajuste predefinido '{1}' no tiene ese número. Déjelo vacío.</translation>
</message>
<message>
<source>{0} is {1}; expected a number from {2} to {3}.</source>
<translation>{0} es {1}; se esperaba un número de {2} a {3}.</translation>
</message>
<message>
<source>{0} is {1}; it must be a number from {2} to {3}.</source>
<translation>{0} es {1}; debe ser un número de {2} a {3}.</translation>
</message>
<message>
<source>{0} minutes are enough for {1} steps</source>
<translation>{0} minutos bastan para {1} pasos</translation>
</message>
<message>
<source>{0} would take about {1} MB of memory, and this process can have {2} MB more. {3}</source>
<translation>{0} necesitaría unos {1} MB de memoria, y este proceso puede tener {2} MB más. {3}</translation>
</message>
<message>
<source>{0}, or the first one or two of these</source>
<translation>{0}, o el primero de ellos o los dos primeros</translation>
</message>
<message>
<source>{0}, so it cannot find clouds. Give a cloud mask (MASK), replace all pixels (REPLACE), or choose a model that gives opacity.</source>
<translation>{0}, por lo que no puede encontrar nubes. Dé una máscara de nubes (MASK), sustituya todos los píxeles (REPLACE), o elija un modelo que dé la opacidad.</translation>
</message>
<message>
<source>{0}, so other dates cannot be fitted to what is clear. Leave REFERENCES out, or choose a model that gives opacity.</source>
<translation>{0}, por lo que otras fechas no se pueden ajustar a lo que está despejado. Omita REFERENCES, o elija un modelo que dé la opacidad.</translation>
</message>
<message>
<source>{0}, the only format this version reads</source>
<translation>{0}, el único formato que lee esta versión</translation>
</message>
<message>
<source>{0}, without which its error was never measured. Leave the expected error (CONFIDENCE) out, or choose a model that gives opacity.</source>
<translation>{0}, sin la cual su error nunca se midió. Omita el error esperado (CONFIDENCE), o elija un modelo que dé la opacidad.</translation>
</message>
<message>
<source>{0}. Leave the output of opacity (OPACITY) out, or choose a model that gives it.</source>
<translation>{0}. Omita la salida de opacidad (OPACITY), o elija un modelo que la dé.</translation>
</message>
<message>
<source>{0}: only {1} of the pixels are cloudy, which is little to learn from and little to test on</source>
<translation>{0}: solo {1} de los píxeles están nublados, lo que es poco para aprender y poco para probar</translation>
</message>
<message>
<source>{0}: the dates are shifted by {1} pixels against each other, so that a blurred model is learned. Register CLEAR to CLOUDY first</source>
<translation>{0}: las fechas están desplazadas {1} píxeles entre sí, de modo que se aprende un modelo borroso. Corregistre primero CLEAR con CLOUDY</translation>
</message>
<message>
<source>{0}: where clear, the dates differ by {1} reflectance: they are too far apart, or processed differently</source>
<translation>{0}: donde está despejado, las fechas difieren en {1} de reflectancia: están demasiado separadas, o procesadas de otro modo</translation>
</message>
<message>
<source>{0}: {1} of the pixels are cloudy; hardly any ground</source>
<translation>{0}: {1} de los píxeles están nublados; apenas hay suelo</translation>
</message>
</context>
</TS>
