<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>CloudRemoval</name>
<message>
<source>Blue band</source>
<translation type="unfinished" />
</message>
<message>
<source>Green band</source>
<translation type="unfinished" />
</message>
<message>
<source>Red band</source>
<translation type="unfinished" />
</message>
<message>
<source>Near-infrared band</source>
<translation type="unfinished" />
</message>
<message>
<source>Scale: reflectance of one step of pixel value</source>
<translation type="unfinished" />
</message>
<message>
<source>Reflectance = pixel value x SCALE + OFFSET. Empty: what the raster says, and where it says nothing 1/10000 for 16-bit integers, 1/255 for bytes, 1 for floats.</source>
<translation type="unfinished" />
</message>
<message>
<source>reflectance in the log is implausible, or the run refuses the values' range.</source>
<translation type="unfinished" />
</message>
<message>
<source>Offset: reflectance of pixel value 0</source>
<translation type="unfinished" />
</message>
<message>
<source>See the scale. Empty: what the raster says, else 0.</source>
<translation type="unfinished" />
</message>
<message>
<source>the product has an offset that its file does not tell, such as -0.1 in Sentinel-2 from processing baseline 04.00 on.</source>
<translation type="unfinished" />
</message>
<message>
<source>the run says that it cannot tell which band is which, or its log names wrong ones.</source>
<translation type="unfinished" />
</message>
<message>
<source>There is not enough memory. Close other programs; where the algorithm has them, give MEMORY or TILE_SIZE a smaller value.</source>
<translation type="unfinished" />
</message>
<message>
<source>{help} &lt;i&gt;When to change it: {change}&lt;/i&gt;</source>
<translation type="unfinished" />
</message>
<message>
<source>The output {path} is no GeoTIFF (.tif) and no ENVI raster (.bil). End its name with .tif.</source>
<translation type="unfinished" />
</message>
<message>
<source>The output {path} is a folder. Give the name of a file in it.</source>
<translation type="unfinished" />
</message>
<message>
<source>The output {path} cannot be written: there is no folder {folder}. Create it, or choose another.</source>
<translation type="unfinished" />
</message>
<message>
<source>The output {path} cannot be written: you may not write there. Choose another folder or name.</source>
<translation type="unfinished" />
</message>
<message>
<source>The output {path} is also an input. Give the output another name.</source>
<translation type="unfinished" />
</message>
<message>
<source>The output {path} is asked for twice. Give each output its own name.</source>
<translation type="unfinished" />
</message>
<message>
<source>Evaluate Cloud Removal</source>
<translation type="unfinished" />
</message>
<message>
<source>Testing and evaluation</source>
<translation type="unfinished" />
</message>
<message>
<source>Compares a raster whose clouds were removed with the truth.</source>
<translation type="unfinished" />
</message>
<message>
<source>&lt;p&gt;Says how far a result of cloud removal is from the truth, over all, cloudy and clear pixels: mean absolute error (MAE) and RMSE in reflectance, PSNR, structural similarity (SSIM), spectral angle (SAM), Pearson correlation and the error of the NDVI.&lt;/p&gt;&lt;p&gt;With the cloudy input, that and two simple fills are measured beside it: the mean colour of the clear pixels put where a brightness threshold says cloud, and where it was cloudy in truth. A result that does not beat them is worth nothing.&lt;/p&gt;&lt;p&gt;A pixel is cloudy where the mask is not 0; without a mask, where input and truth differ by more than 0.06 reflectance in some band. Pixels without data in any of the rasters are left out of everything. All rasters must be on the same grid; pixel values become reflectance by the bands' scale and offset, else by the tags SCALE and OFFSET, else by data type.&lt;/p&gt;</source>
<translation type="unfinished" />
</message>
<message>
<source>What cloud removal made of the cloudy raster.</source>
<translation type="unfinished" />
</message>
<message>
<source>The same place without clouds: what Simulate Clouds started from, or a clear date.</source>
<translation type="unfinished" />
</message>
<message>
<source>What clouds were removed from. It is compared, too, and tells cloudy from clear.</source>
<translation type="unfinished" />
</message>
<message>
<source>Not 0 in its first band where it was cloudy, such as simulated clouds' opacity.</source>
<translation type="unfinished" />
</message>
<message>
<source>Empty: all. Bands of the rasters belong together by name, else by position. Leave out bands that the model does not know: their clouds are still there.</source>
<translation type="unfinished" />
</message>
<message>
<source>Of the truth; leave empty where it names its bands. Red and near infrared are for the NDVI, green and red for the threshold mask.</source>
<translation type="unfinished" />
</message>
<message>
<source>One HTML page with pictures and tables.</source>
<translation type="unfinished" />
</message>
<message>
<source>CSV: a row for each region, method and band.</source>
<translation type="unfinished" />
</message>
<message>
<source>cloud,evaluation,accuracy,validation,compare,error,mae,rmse,psnr,ssim,sam,ndvi,correlation,report,raster,satellite</source>
<translation type="unfinished" />
</message>
<message>
<source>Result, clouds removed</source>
<translation type="unfinished" />
</message>
<message>
<source>Truth, without clouds</source>
<translation type="unfinished" />
</message>
<message>
<source>Cloudy input</source>
<translation type="unfinished" />
</message>
<message>
<source>you have it: without it there is nothing to compare the result with.</source>
<translation type="unfinished" />
</message>
<message>
<source>Mask of clouds</source>
<translation type="unfinished" />
</message>
<message>
<source>you know what was cloudy better than a difference of 0.06 reflectance tells.</source>
<translation type="unfinished" />
</message>
<message>
<source>Bands of the truth to compare</source>
<translation type="unfinished" />
</message>
<message>
<source>the raster has bands that the model does not know.</source>
<translation type="unfinished" />
</message>
<message>
<source>Report</source>
<translation type="unfinished" />
</message>
<message>
<source>HTML files (*.html)</source>
<translation type="unfinished" />
</message>
<message>
<source>you want to keep it: give it a name.</source>
<translation type="unfinished" />
</message>
<message>
<source>Table</source>
<translation type="unfinished" />
</message>
<message>
<source>CSV files (*.csv)</source>
<translation type="unfinished" />
</message>
<message>
<source>you want to work on with the numbers.</source>
<translation type="unfinished" />
</message>
<message>
<source>Cloudy pixels (%)</source>
<translation type="unfinished" />
</message>
<message>
<source>Pixels compared</source>
<translation type="unfinished" />
</message>
<message>
<source>No raster was given for {name}. Choose a raster layer or file.</source>
<translation type="unfinished" />
</message>
<message>
<source>The raster {value} of {name} cannot be opened. Check that the file is there, that you may read it, and that it is a raster that GDAL knows.</source>
<translation type="unfinished" />
</message>
<message>
<source>BANDS is '{value}'; it must be numbers of bands, counted from 1, with semicolons between them.</source>
<translation type="unfinished" />
</message>
<message>
<source>QGIS's Python lacks {packages}: the work is done by the worker {python}.</source>
<translation type="unfinished" />
</message>
<message>
<source>The raster {value} of {parameter} cannot be opened. Check that the file is there, that you may read it, and that it is a raster that GDAL knows.</source>
<translation type="unfinished" />
</message>
<message>
<source>No raster was given. Choose a raster layer or file for {parameter}.</source>
<translation type="unfinished" />
</message>
<message>
<source>The layer '{name}' comes from the data provider '{provider}', not from a raster file. Save it as a GeoTIFF first (Export &gt; Save As..., raw data) and use that.</source>
<translation type="unfinished" />
</message>
<message>
<source>The layer '{name}' ({source}) is no plain file, or has open options. Save it as a GeoTIFF first (Export &gt; Save As..., raw data) and use that.</source>
<translation type="unfinished" />
</message>
<message>
<source>Remove clouds, then NDVI</source>
<translation type="unfinished" />
</message>
<message>
<source>Detect clouds, remove them, evaluate</source>
<translation type="unfinished" />
</message>
<message>
<source>Cloudy raster</source>
<translation type="unfinished" />
</message>
<message>
<source>Pixel value of reflectance 0</source>
<translation type="unfinished" />
</message>
<message>
<source>Example models</source>
<translation type="unfinished" />
</message>
<message>
<source>a whole number</source>
<translation type="unfinished" />
</message>
<message>
<source>a number</source>
<translation type="unfinished" />
</message>
<message>
<source>{name} is {value}; it must be {kind} from {low:g} to {high:g}.</source>
<translation type="unfinished" />
</message>
<message>
<source>{name} is '{value}'; it must be one of: {options}.</source>
<translation type="unfinished" />
</message>
<message>
<source>{name} is {value}; it must be {kind}.</source>
<translation type="unfinished" />
</message>
<message>
<source>{name} is '{value}'; it must be the number of one band, counted from 1.</source>
<translation type="unfinished" />
</message>
<message>
<source>{name} is '{value}'; it must be an extent: 'x min,x max,y min,y max [EPSG:...]', or a layer.</source>
<translation type="unfinished" />
</message>
<message>
<source>{name} is '{value}'; it must be whole numbers with commas: 1,4,5.</source>
<translation type="unfinished" />
</message>
<message>
<source>Remove Clouds (pix2pix)</source>
<translation type="unfinished" />
</message>
<message>
<source>Cloud removal</source>
<translation type="unfinished" />
</message>
<message>
<source>Replaces clouds and their shadows in a satellite raster by a generated surface.</source>
<translation type="unfinished" />
</message>
<message>
<source>&lt;p&gt;Finds clouds and their shadows in an optical satellite raster and replaces them by the surface that a generator expects there. All other pixels are copied as they are, bit for bit; data type, nodata, scale, CRS and grid stay those of the input.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Replaced pixels are made up&lt;/b&gt;: plausible, but not observed. Ask for the mask of changed pixels and leave them out of any measurement.&lt;/p&gt;&lt;p&gt;The bundled model needs green, red and near-infrared reflectance, such as Sentinel-2 bands 3, 4 and 8 at 10 m. Pixel values become reflectance by the bands' scale and offset, else by the tags SCALE and OFFSET, else by data type (16-bit integers: 1/10000, 8-bit: 1/255), unless you give SCALE and OFFSET.&lt;/p&gt;&lt;p&gt;The input's file gives grid and size. A CRS and no data values that are set on its layer go before the file's.&lt;/p&gt;</source>
<translation type="unfinished" />
</message>
<message>
<source>{name}, clouds removed</source>
<translation type="unfinished" />
</message>
<message>
<source>{name}, cloud opacity</source>
<translation type="unfinished" />
</message>
<message>
<source>{name}, changed pixels</source>
<translation type="unfinished" />
</message>
<message>
<source>cloud,clouds,shadow,haze,fog,mask,fill,inpainting,satellite,sentinel-2,landsat,raster,gan,pix2pix,deep learning,neural network</source>
<translation type="unfinished" />
</message>
<message>
<source>Clouds and shadows: {cloud:.1f} % of the pixels with data</source>
<translation type="unfinished" />
</message>
<message>
<source>Replaced: {replaced:.1f} % of the pixels with data, in {seconds:.1f} s</source>
<translation type="unfinished" />
</message>
<message>
<source>The cloudy raster: a file that GDAL reads, with one band for each colour.</source>
<translation type="unfinished" />
</message>
<message>
<source>Leave empty where the raster names its bands (description such as B3 or green, wavelength, colour interpretation). A band that the model does not use is ignored.</source>
<translation type="unfinished" />
</message>
<message>
<source>The folder of a model bundle (manifest.json). Empty: the model of this plugin.</source>
<translation type="unfinished" />
</message>
<message>
<source>cloudy: only cloudy and shadowed pixels, the others stay as observed. all: every pixel becomes the generator's.</source>
<translation type="unfinished" />
</message>
<message>
<source>A mask of clouds and shadows that you have, such as Sentinel-2's SCL or Landsat's QA_PIXEL (band 1). It then decides what is replaced, not the model's opacity. On another grid or in another CRS it is warped onto the input's pixels.</source>
<translation type="unfinished" />
</message>
<message>
<source>any_nonzero: 0 is clear, all else cloud. s2_scl: Sentinel-2 scene classification, cloud shadow (3), clouds (8, 9) and cirrus (10). landsat_qa: Landsat Collection 2 QA_PIXEL, the bits of dilated cloud, cirrus, cloud and cloud shadow (1 to 4). values: those of MASK_VALUES.</source>
<translation type="unfinished" />
</message>
<message>
<source>The outputs have this extent, snapped outward to the input's pixels. Colours under clouds are looked for up to 1024 pixels around it. Empty: the whole raster.</source>
<translation type="unfinished" />
</message>
<message>
<source>For the mask type values: whole numbers with commas between, such as 1,4,5.</source>
<translation type="unfinished" />
</message>
<message>
<source>Opacity from which a pixel is cloudy (0 to 1)</source>
<translation type="unfinished" />
</message>
<message>
<source>0 is a clear view, 1 an opaque cloud or a full shadow. Not used with a cloud mask.</source>
<translation type="unfinished" />
</message>
<message>
<source>Replaces this many pixels more around each cloud.</source>
<translation type="unfinished" />
</message>
<message>
<source>bright or dark rims are left around replaced areas.</source>
<translation type="unfinished" />
</message>
<message>
<source>Blends over this many pixels outside the grown clouds; 0 is a hard edge.</source>
<translation type="unfinished" />
</message>
<message>
<source>edges of the replaced areas show (raise it), or no clear pixel may change (0).</source>
<translation type="unfinished" />
</message>
<message>
<source>keep: they stay in the output; where pixels are replaced they are set to no data if the raster has a nodata value, else they keep their clouds. drop: they are left out of the output.</source>
<translation type="unfinished" />
</message>
<message>
<source>Does not change the result. 0 takes the tile size that suits the memory.</source>
<translation type="unfinished" />
</message>
<message>
<source>hardly ever; the memory is the better knob.</source>
<translation type="unfinished" />
</message>
<message>
<source>Rasters of any size are worked through in tiles that fit.</source>
<translation type="unfinished" />
</message>
<message>
<source>memory is short, or other programs need it.</source>
<translation type="unfinished" />
</message>
<message>
<source>How many processors it may use at once.</source>
<translation type="unfinished" />
</message>
<message>
<source>the computer should stay free for other work.</source>
<translation type="unfinished" />
</message>
<message>
<source>Creation options of the output</source>
<translation type="unfinished" />
</message>
<message>
<source>GDAL's for GeoTIFF, such as COMPRESS=ZSTD|ZLEVEL=9. Empty: tiled and DEFLATE.</source>
<translation type="unfinished" />
</message>
<message>
<source>Writes the outputs as COG, with overviews. Needs room for a second copy meanwhile.</source>
<translation type="unfinished" />
</message>
<message>
<source>GeoTIFF with the input's bands, data type, nodata, CRS and grid.</source>
<translation type="unfinished" />
</message>
<message>
<source>GeoTIFF, 0 (clear) to 1 (nothing of the ground to be seen), -9999 without data.</source>
<translation type="unfinished" />
</message>
<message>
<source>GeoTIFF: 1 where the output may differ from the input, 0 observed, 255 no data.</source>
<translation type="unfinished" />
</message>
<message>
<source>Input raster</source>
<translation type="unfinished" />
</message>
<message>
<source>Model folder</source>
<translation type="unfinished" />
</message>
<message>
<source>you have a model for other bands, another sensor or another landscape.</source>
<translation type="unfinished" />
</message>
<message>
<source>Pixels to replace</source>
<translation type="unfinished" />
</message>
<message>
<source>you want to see what the generator makes of everything, to judge it.</source>
<translation type="unfinished" />
</message>
<message>
<source>Cloud mask</source>
<translation type="unfinished" />
</message>
<message>
<source>clouds are missed or clear ground is taken for cloud.</source>
<translation type="unfinished" />
</message>
<message>
<source>What the cloud mask's values mean</source>
<translation type="unfinished" />
</message>
<message>
<source>you give a cloud mask that is more than 0 and 1.</source>
<translation type="unfinished" />
</message>
<message>
<source>Extent to process</source>
<translation type="unfinished" />
</message>
<message>
<source>only a part is needed, or to try settings quickly.</source>
<translation type="unfinished" />
</message>
<message>
<source>Values of the cloud mask that are cloud</source>
<translation type="unfinished" />
</message>
<message>
<source>the mask type is values.</source>
<translation type="unfinished" />
</message>
<message>
<source>thin cloud or haze is left over (lower it), or bright ground is taken for cloud (raise it).</source>
<translation type="unfinished" />
</message>
<message>
<source>Growth of the clouds (pixels)</source>
<translation type="unfinished" />
</message>
<message>
<source>Soft edge (pixels)</source>
<translation type="unfinished" />
</message>
<message>
<source>Bands that the model does not know</source>
<translation type="unfinished" />
</message>
<message>
<source>the result is only for use with the bands of the model.</source>
<translation type="unfinished" />
</message>
<message>
<source>Tile size (pixels; 0 = automatic)</source>
<translation type="unfinished" />
</message>
<message>
<source>Memory to use (MB)</source>
<translation type="unfinished" />
</message>
<message>
<source>Processor threads (0 = all)</source>
<translation type="unfinished" />
</message>
<message>
<source>another program needs another compression or layout.</source>
<translation type="unfinished" />
</message>
<message>
<source>Cloud Optimized GeoTIFF</source>
<translation type="unfinished" />
</message>
<message>
<source>the result will be read over a network.</source>
<translation type="unfinished" />
</message>
<message>
<source>Clouds removed</source>
<translation type="unfinished" />
</message>
<message>
<source>Opacity of clouds and shadows</source>
<translation type="unfinished" />
</message>
<message>
<source>you want to see why a pixel was replaced, or to choose the threshold.</source>
<translation type="unfinished" />
</message>
<message>
<source>Mask of changed pixels</source>
<translation type="unfinished" />
</message>
<message>
<source>you measure anything in the result: leave out the pixels that are 1.</source>
<translation type="unfinished" />
</message>
<message>
<source>Replaced pixels (%)</source>
<translation type="unfinished" />
</message>
<message>
<source>Bands used</source>
<translation type="unfinished" />
</message>
<message>
<source>Model used</source>
<translation type="unfinished" />
</message>
<message>
<source>Install what is missing…</source>
<translation type="unfinished" />
</message>
<message>
<source>Get rasterio: on Debian and Ubuntu 'sudo apt install python3-rasterio'; in the OSGeo4W Shell on Windows 'python -m pip install rasterio'; elsewhere with the pip of QGIS's Python.</source>
<translation type="unfinished" />
</message>
<message>
<source>Get LiteRT: 'python3 -m pip install --user --no-deps ai-edge-litert' with QGIS's Python (in the OSGeo4W Shell on Windows; on Debian and Ubuntu add --break-system-packages).</source>
<translation type="unfinished" />
</message>
<message>
<source>The Python of the worker environment is set to {python}, and there is no such file. Correct the environment variable {variable} or the QGIS setting {setting}. {packages}</source>
<translation type="unfinished" />
</message>
<message>
<source>QGIS's Python {version} cannot import what cloud removal needs: {reasons}.</source>
<translation type="unfinished" />
</message>
<message>
<source>Then start QGIS again. Or give another Python that has rasterio, numpy and ai-edge-litert: set the environment variable {variable} or the QGIS setting {setting} to its path.</source>
<translation type="unfinished" />
</message>
<message>
<source>Run {installer} of the Processing Toolbox once, or in a terminal: qgis_process run {installer}.</source>
<translation type="unfinished" />
</message>
<message>
<source>Simulate Clouds</source>
<translation type="unfinished" />
</message>
<message>
<source>Puts clouds and their shadows on a clear satellite raster.</source>
<translation type="unfinished" />
</message>
<message>
<source>&lt;p&gt;Puts fractal clouds on a clear optical satellite raster, and the shadows they cast where the sun stands as you say. So the truth under the clouds is known: remove them with Remove Clouds (pix2pix), and compare with Evaluate Cloud Removal.&lt;/p&gt;&lt;p&gt;Every band gets the same clouds. Shadows are the deeper the longer a band's wavelength is, as less skylight falls into them: known from the bands' roles, or from their wavelengths; other bands get a middling shadow. Pixels without data, and pixels without cloud or shadow, stay as they are, bit for bit; data type, nodata, scale, CRS, grid and band names stay those of the input.&lt;/p&gt;&lt;p&gt;The raster is worked through in windows; what is held of it is five bytes a pixel, whatever its bands and type.&lt;/p&gt;</source>
<translation type="unfinished" />
</message>
<message>
<source>A raster of reflectance without clouds: a file that GDAL reads.</source>
<translation type="unfinished" />
</message>
<message>
<source>Leave empty where the raster names its bands (description such as B3 or green, wavelength, colour interpretation). It decides how deep shadows are.</source>
<translation type="unfinished" />
</message>
<message>
<source>thin: veils that let the ground through. broken: many small opaque clouds. thick: large opaque clouds. fog: an even haze, mostly over everything.</source>
<translation type="unfinished" />
</message>
<message>
<source>Share of the pixels with data whose cloud has an opacity above 0.05.</source>
<translation type="unfinished" />
</message>
<message>
<source>you test for more or less cloud: the more, the harder it is to remove.</source>
<translation type="unfinished" />
</message>
<message>
<source>Clockwise from north: 90 is east, 180 south. Shadows fall on the other side.</source>
<translation type="unfinished" />
</message>
<message>
<source>the raster's metadata give the sun's azimuth.</source>
<translation type="unfinished" />
</message>
<message>
<source>Above the horizon. The lower the sun, the further off the shadows.</source>
<translation type="unfinished" />
</message>
<message>
<source>the raster's metadata give the sun's height (90 minus the zenith angle).</source>
<translation type="unfinished" />
</message>
<message>
<source>Above the ground. A shadow lies cloud height / tan(sun height) from its cloud; metres become pixels by the raster's CRS.</source>
<translation type="unfinished" />
</message>
<message>
<source>shadows should lie closer to their clouds (lower it) or further off (raise it).</source>
<translation type="unfinished" />
</message>
<message>
<source>The same number gives the same clouds again, another number others.</source>
<translation type="unfinished" />
</message>
<message>
<source>you want other clouds, such as for several tests on one raster.</source>
<translation type="unfinished" />
</message>
<message>
<source>GeoTIFF, 0 (clear) to 1 (opaque), -9999 without data.</source>
<translation type="unfinished" />
</message>
<message>
<source>GeoTIFF, share of the sunlight missing on ground that is seen, -9999 without data.</source>
<translation type="unfinished" />
</message>
<message>
<source>{name}, with clouds</source>
<translation type="unfinished" />
</message>
<message>
<source>{name}, cloud shadow</source>
<translation type="unfinished" />
</message>
<message>
<source>cloud,clouds,shadow,haze,fog,simulation,synthetic,fractal,noise,test,satellite,raster</source>
<translation type="unfinished" />
</message>
<message>
<source>Clear raster</source>
<translation type="unfinished" />
</message>
<message>
<source>Kind of clouds</source>
<translation type="unfinished" />
</message>
<message>
<source>you test for a weather that is not broken cloud.</source>
<translation type="unfinished" />
</message>
<message>
<source>Cloud cover (%)</source>
<translation type="unfinished" />
</message>
<message>
<source>Azimuth of the sun (degrees)</source>
<translation type="unfinished" />
</message>
<message>
<source>Height of the sun (degrees)</source>
<translation type="unfinished" />
</message>
<message>
<source>Height of the clouds (m)</source>
<translation type="unfinished" />
</message>
<message>
<source>Seed</source>
<translation type="unfinished" />
</message>
<message>
<source>With clouds</source>
<translation type="unfinished" />
</message>
<message>
<source>Opacity of the clouds</source>
<translation type="unfinished" />
</message>
<message>
<source>you want the truth about the clouds, such as a mask for the evaluation.</source>
<translation type="unfinished" />
</message>
<message>
<source>Shadows of the clouds</source>
<translation type="unfinished" />
</message>
<message>
<source>you want the truth about the shadows.</source>
<translation type="unfinished" />
</message>
<message>
<source>Cancelled; nothing was written.</source>
<translation type="unfinished" />
</message>
<message>
<source>The worker {python} ended without a result (exit code {code}). Check that its environment has rasterio, numpy and ai-edge-litert. Its last words: {words}</source>
<translation type="unfinished" />
</message>
<message>
<source>none</source>
<translation type="unfinished" />
</message>
<message>
<source>The worker's Python {python} cannot be started: {reason}.</source>
<translation type="unfinished" />
</message>
<message>
<source>Cloud Removal</source>
<translation type="unfinished" />
</message>
<message>
<source>Remove Clouds…</source>
<translation type="unfinished" />
</message>
<message>
<source>Remove clouds from the active raster layer</source>
<translation type="unfinished" />
</message>
<message>
<source>QGIS's Python lacks a package.</source>
<translation type="unfinished" />
</message>
<message>
<source>Install…</source>
<translation type="unfinished" />
</message>
<message>
<source>What to do</source>
<translation type="unfinished" />
</message>
<message>
<source>Cloud Removal (pix2pix)</source>
<translation type="unfinished" />
</message>
</context>
</TS>
