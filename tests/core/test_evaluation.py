"""Raster files compared: the numbers, what is left out, the report and the table."""

from __future__ import annotations

import csv
import io
import re
import shutil
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from skimage.metrics import peak_signal_noise_ratio, structural_similarity

from cloud_removal_plugin.core import comparison, evaluation, metrics
from cloud_removal_plugin.core.errors import (
    BandError,
    Cancelled,
    JobError,
    OutputError,
    RasterError,
    ScaleError,
)
from cloud_removal_plugin.core.evaluation import NUMBERS, Evaluation, EvaluationResult, evaluate
from tests.conftest import MakeRaster

HEIGHT, WIDTH = 90, 110
ROLES = ("green", "red", "nir")


def quietly(settings: Evaluation) -> EvaluationResult:
    return evaluate(settings, lambda *_: None, lambda: False)


@pytest.fixture
def images() -> dict[str, np.ndarray]:
    """Truth, a cloudy input and a result, (3, h, w) uint16; a third is cloudy."""
    rng = np.random.default_rng(4)
    smooth = np.repeat(np.repeat(rng.uniform(400, 2500, (3, 18, 22)), 5, 1), 5, 2)
    truth = smooth + rng.normal(0, 20, smooth.shape)
    cloud = np.zeros((HEIGHT, WIDTH), bool)
    cloud[20:60, 30:100] = True
    seen = np.where(cloud, truth + 5000, truth)
    result = np.where(cloud, truth + rng.normal(100, 150, truth.shape), truth)
    named = {"truth": truth, "cloudy": seen, "result": result}
    return {name: np.clip(np.rint(i), 1, 65535).astype(np.uint16) for name, i in named.items()}


@pytest.fixture
def paths(make_raster: MakeRaster, images: dict[str, np.ndarray]) -> dict[str, str]:
    return {n: str(make_raster(image, f"{n}.tif", nodata=0)) for n, image in images.items()}


def settings_of(paths: dict[str, str], **more: Any) -> Evaluation:
    given = {"result": paths["result"], "truth": paths["truth"], "input": paths["cloudy"]}
    return Evaluation(**{**given, **more})


def test_numbers_agree_with_scikit_image_and_numpy(
    paths: dict[str, str], images: dict[str, np.ndarray]
) -> None:
    numbers = quietly(settings_of(paths)).numbers
    result, truth, seen = (images[name] / 1e4 for name in ("result", "truth", "cloudy"))
    assert numbers["MAE"] == pytest.approx(np.abs(result - truth).mean(), rel=1e-5)
    assert numbers["RMSE"] == pytest.approx(np.sqrt(((result - truth) ** 2).mean()), rel=1e-5)
    psnr = peak_signal_noise_ratio(truth, result, data_range=1.0)
    assert numbers["PSNR"] == pytest.approx(psnr, abs=1e-3)
    ssim = structural_similarity(truth, result, data_range=1.0, channel_axis=0, win_size=7)
    assert numbers["SSIM"] == pytest.approx(ssim, abs=1e-5)
    r = [np.corrcoef(result[k].ravel(), truth[k].ravel())[0, 1] for k in range(3)]
    assert numbers["PEARSON_R"] == pytest.approx(np.mean(r), abs=1e-6)
    ndvi = [(i[2] - i[1]) / (i[2] + i[1]) for i in (result, truth)]
    assert numbers["NDVI_ERROR"] == pytest.approx(np.abs(ndvi[0] - ndvi[1]).mean(), rel=1e-4)
    cloudy = np.abs(seen - truth).max(axis=0) > 0.06
    error = np.abs(result - truth)[:, cloudy].mean()
    assert numbers["MAE_CLOUDY"] == pytest.approx(error, rel=1e-5)
    assert numbers["MAE_CLEAR"] == 0
    assert numbers["PSNR_CLEAR"] == np.inf
    assert numbers["INPUT_MAE_CLOUDY"] == pytest.approx(0.5, rel=1e-3)
    assert numbers["CLOUDY_PERCENT"] == pytest.approx(100 * 40 * 70 / (HEIGHT * WIDTH))
    assert numbers["PIXELS"] == HEIGHT * WIDTH


def test_mean_fills_are_those_of_whole_images(
    paths: dict[str, str], images: dict[str, np.ndarray]
) -> None:
    numbers = quietly(settings_of(paths)).numbers
    truth, seen = (images[name].astype(np.float32) / 1e4 for name in ("truth", "cloudy"))
    cloudy = metrics.changed(seen, truth)
    for name, mask in (
        ("THRESHOLD_FILL_MAE_CLOUDY", metrics.threshold_mask(seen, ROLES)),
        ("PERFECT_FILL_MAE_CLOUDY", cloudy),
    ):
        expected = metrics.score(metrics.mean_fill(seen, mask), truth, cloudy).mae
        assert numbers[name] == pytest.approx(expected, rel=1e-4), name


def test_tiles_do_not_show(paths: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    whole = quietly(settings_of(paths)).numbers
    monkeypatch.setattr(comparison, "_TILE", 32)
    tiled = quietly(settings_of(paths)).numbers
    assert set(whole) == set(tiled)
    for name, value in whole.items():
        assert tiled[name] == pytest.approx(value, rel=1e-6, abs=1e-9), name


def test_nodata_is_left_out_of_everything(
    make_raster: MakeRaster, images: dict[str, np.ndarray], paths: dict[str, str]
) -> None:
    spoilt = images["result"].copy()
    spoilt[:, :15] = 0
    spoilt[1, 70:, 50] = 0
    result = str(make_raster(spoilt, "spoilt.tif", nodata=0))
    numbers = quietly(settings_of(paths, result=result)).numbers
    valid = (spoilt > 0).all(axis=0)
    assert numbers["PIXELS"] == valid.sum()
    error = np.abs(images["result"] - images["truth"].astype(float))[:, valid].mean() / 1e4
    assert numbers["MAE"] == pytest.approx(error, rel=1e-5)
    part = quietly(
        Evaluation(
            *(
                str(make_raster(images[name][:, 15:, 51:], f"{name}_part.tif", nodata=0))
                for name in ("result", "truth")
            )
        )
    ).numbers
    cut = spoilt.copy()
    cut[:, :, :51] = 0
    result = str(make_raster(cut, "cut.tif", nodata=0))
    same = quietly(Evaluation(result, paths["truth"])).numbers
    assert same["SSIM"] == pytest.approx(part["SSIM"], abs=1e-6)


def test_floats_with_nan_and_another_scale(
    make_raster: MakeRaster, images: dict[str, np.ndarray], paths: dict[str, str]
) -> None:
    reflectance = (images["result"] / 1e4).astype(np.float32)
    reflectance[:, 3, 3] = np.nan
    result = str(make_raster(reflectance, "float.tif"))
    numbers = quietly(settings_of(paths, result=result)).numbers
    assert numbers["PIXELS"] == HEIGHT * WIDTH - 1
    assert numbers["MAE_CLOUDY"] == pytest.approx(
        quietly(settings_of(paths)).numbers["MAE_CLOUDY"], rel=1e-4
    )


def test_a_mask_says_what_is_cloudy(make_raster: MakeRaster, paths: dict[str, str]) -> None:
    marks = np.zeros((1, HEIGHT, WIDTH), np.uint8)
    marks[0, :30, :50] = 1
    marks[0, 80:] = 255
    mask = str(make_raster(marks, "mask.tif", nodata=255, names=("mask",)))
    for more in ({}, {"input": None}):
        numbers = quietly(settings_of(paths, mask=mask, **more)).numbers
        assert numbers["PIXELS"] == 80 * WIDTH
        assert numbers["CLOUDY_PERCENT"] == pytest.approx(100 * 1500 / (80 * WIDTH))


def test_without_input_and_mask_there_is_only_everything(paths: dict[str, str]) -> None:
    result = quietly(settings_of(paths, input=None))
    assert "MAE" in result.numbers
    assert not [name for name in result.numbers if name.endswith(("_CLOUDY", "_CLEAR"))]
    assert "not told apart" in " ".join(result.log)


def test_a_raster_without_cloudy_pixels_has_no_numbers_of_them(paths: dict[str, str]) -> None:
    numbers = quietly(settings_of(paths, input=paths["truth"])).numbers
    assert numbers["CLOUDY_PERCENT"] == 0
    assert "MAE_CLOUDY" not in numbers
    assert numbers["MAE_CLEAR"] == numbers["MAE"]


def test_a_perfect_result(paths: dict[str, str], tmp_path: Path) -> None:
    report = tmp_path / "report.html"
    copied = shutil.copy(paths["truth"], tmp_path / "copied.tif")
    settings = settings_of(paths, result=str(copied), report=str(report))
    numbers = quietly(settings).numbers
    assert (numbers["MAE"], numbers["SSIM"]) == (0, pytest.approx(1))
    assert numbers["PSNR"] == np.inf
    assert "∞" in report.read_text(encoding="utf-8")


def test_a_raster_is_not_compared_with_itself(paths: dict[str, str]) -> None:
    with pytest.raises(RasterError, match="RESULT and TRUTH are the same file"):
        quietly(settings_of(paths, result=paths["truth"]))


def test_one_band_and_few_pixels(make_raster: MakeRaster) -> None:
    pixels = np.arange(1, 13, dtype=np.uint16).reshape(1, 3, 4)
    paths = [str(make_raster(pixels + k, f"{k}.tif", names=("",))) for k in (1, 0)]
    numbers = quietly(Evaluation(*paths)).numbers
    assert numbers["MAE"] == pytest.approx(1e-4, rel=1e-4)
    assert "SAM" not in numbers
    assert "SSIM" not in numbers
    assert "NDVI_ERROR" not in numbers


def test_bands_are_matched_by_name_before_position(
    make_raster: MakeRaster, images: dict[str, np.ndarray], paths: dict[str, str]
) -> None:
    turned = make_raster(images["result"][::-1], "turned.tif", nodata=0, names=("B8", "B4", "B3"))
    expected = quietly(settings_of(paths)).numbers
    assert quietly(settings_of(paths, result=str(turned))).numbers == pytest.approx(expected)
    fewer = make_raster(images["result"][1:], "fewer.tif", nodata=0, names=("B4", "B8"))
    assert quietly(settings_of(paths, result=str(fewer))).numbers["MAE_CLEAR"] == 0


def test_only_the_bands_asked_for_are_compared(
    paths: dict[str, str], images: dict[str, np.ndarray]
) -> None:
    numbers = quietly(settings_of(paths, compared=(3,))).numbers
    error = np.abs(images["result"][2] - images["truth"][2].astype(float)).mean() / 1e4
    assert numbers["MAE"] == pytest.approx(error, rel=1e-5)
    with pytest.raises(BandError, match="BANDS names band 9"):
        quietly(settings_of(paths, compared=(9,)))


def test_bands_that_were_not_worked_on_are_named(
    make_raster: MakeRaster, images: dict[str, np.ndarray], paths: dict[str, str]
) -> None:
    kept = images["result"].copy()
    kept[0] = images["cloudy"][0]
    result = str(make_raster(kept, "kept.tif", nodata=0))
    log = " ".join(quietly(settings_of(paths, result=result)).log)
    assert "Nothing was removed from B3" in log
    assert "Nothing was removed" not in " ".join(quietly(settings_of(paths)).log)


class Page(HTMLParser):
    """The pictures and the links of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.pictures: list[str] = []
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag == "img":
            self.pictures.append(dict(attrs)["src"] or "")


def test_the_report_holds_its_pictures_and_needs_nothing_else(
    paths: dict[str, str], tmp_path: Path
) -> None:
    report = tmp_path / "<report> & more.html"
    quietly(settings_of(paths, report=str(report)))
    text = report.read_text(encoding="utf-8")
    page = Page()
    page.feed(text)
    assert len(page.pictures) == 5
    assert all(picture.startswith("data:image/png;base64,") for picture in page.pictures)
    assert not {"script", "link", "iframe"} & set(page.tags)
    assert not re.search(r"https?://|url\(", text)
    assert "On the cloudy pixels the result is off by" in text
    assert "nearer to the truth than all of the 3 others" in text
    assert report.stat().st_size < 2_000_000


def test_names_are_escaped_in_the_report(
    make_raster: MakeRaster, images: dict[str, np.ndarray], paths: dict[str, str], tmp_path: Path
) -> None:
    result = make_raster(images["result"], "a<b>&c.tif", nodata=0, names=("<i>", "&", "x"))
    report = tmp_path / "report.html"
    quietly(settings_of(paths, result=str(result), input=None, report=str(report)))
    assert "a&lt;b&gt;&amp;c.tif" in report.read_text(encoding="utf-8")


def test_the_table_has_every_region_method_and_band(paths: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    numbers = quietly(settings_of(paths, table=str(path))).numbers
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))))
    assert len(rows) == 3 * 4 * 4
    found = {(row["region"], row["method"], row["band"]): row for row in rows}
    row = found["cloudy", "result", "all"]
    assert float(row["mae"]) == pytest.approx(numbers["MAE_CLOUDY"], rel=1e-5)
    assert float(row["pearson_r"]) == pytest.approx(numbers["PEARSON_R_CLOUDY"], rel=1e-5)
    assert found["all", "result", "B8"]["sam"] == ""
    assert int(found["clear", "cloudy input", "B3"]["pixels"]) > 0


def test_progress_rises_to_the_end(paths: dict[str, str]) -> None:
    seen: list[float] = []
    evaluate(settings_of(paths), lambda share, _: seen.append(share), lambda: False)
    assert seen == sorted(seen)
    assert seen[-1] == 1.0


def test_cancelling_leaves_nothing(paths: dict[str, str], tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    settings = settings_of(paths, report=str(folder / "r.html"), table=str(folder / "t.csv"))
    seen: list[float] = []
    with pytest.raises(Cancelled):
        evaluate(settings, lambda share, _: seen.append(share), lambda: len(seen) > 3)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    "options",
    [
        {"transform": rasterio.Affine(10, 0, 300010, 0, -10, 4700000)},
        {"transform": rasterio.Affine(20, 0, 300000, 0, -20, 4700000)},
        {"crs": "EPSG:32632"},
    ],
    ids=lambda options: next(iter(options)),
)
def test_another_grid_is_refused_and_both_are_named(
    make_raster: MakeRaster,
    images: dict[str, np.ndarray],
    paths: dict[str, str],
    options: dict[str, Any],
) -> None:
    moved = str(make_raster(images["truth"], "moved.tif", nodata=0, **options))
    with pytest.raises(RasterError, match="not on the same grid") as caught:
        quietly(settings_of(paths, truth=moved))
    assert paths["result"] in str(caught.value)
    assert moved in str(caught.value)


def test_another_size_of_any_raster_is_refused(
    make_raster: MakeRaster, images: dict[str, np.ndarray], paths: dict[str, str]
) -> None:
    small = str(make_raster(images["truth"][:, :50], "small.tif", nodata=0))
    for name, parameter in (("truth", "TRUTH"), ("input", "INPUT"), ("mask", "MASK")):
        with pytest.raises(RasterError, match=f"RESULT and {parameter} are not on the same grid"):
            quietly(settings_of(paths, **{name: small}))


def test_bands_that_do_not_match_are_listed(
    make_raster: MakeRaster, images: dict[str, np.ndarray], paths: dict[str, str]
) -> None:
    other = str(make_raster(images["result"][:2], "two.tif", nodata=0, names=("x", "")))
    with pytest.raises(BandError, match=r"RESULT '.*two.tif' has 1 \(x\), 2 \(unnamed\)"):
        quietly(settings_of(paths, result=other))


def test_nothing_to_compare_and_no_reflectance_are_refused(
    make_raster: MakeRaster, paths: dict[str, str]
) -> None:
    empty = str(make_raster(np.zeros((3, HEIGHT, WIDTH), np.uint16), "empty.tif", nodata=0))
    for more in ({}, {"input": None}):
        with pytest.raises(RasterError, match="no pixel to compare"):
            quietly(settings_of(paths, result=empty, **more))
    bright = str(make_raster(np.full((3, HEIGHT, WIDTH), 60000, np.uint16), "bright.tif"))
    with pytest.raises(ScaleError, match="99th percentile"):
        quietly(settings_of(paths, result=bright))


def test_outputs_that_cannot_be_are_refused_before_the_work(
    paths: dict[str, str], tmp_path: Path
) -> None:
    for more, message in (
        ({"report": paths["truth"]}, "input of this run"),
        ({"report": str(tmp_path)}, "is a folder"),
        ({"report": "/nowhere/r.html"}, "no folder /nowhere"),
        ({"report": str(tmp_path / "x"), "table": str(tmp_path / "x")}, "asked for twice"),
    ):
        with pytest.raises(OutputError, match=message):
            quietly(settings_of(paths, **more))
    with pytest.raises(JobError, match="needs the path"):
        Evaluation("", "truth.tif")


def test_every_number_has_its_own_name() -> None:
    assert len({name for name, *_ in NUMBERS}) == len(NUMBERS)
    assert evaluation.ALL in {region for _, _, region, _ in NUMBERS}


def test_a_given_scale_wins(paths: dict[str, str]) -> None:
    usual = quietly(settings_of(paths)).numbers
    halved = quietly(settings_of(paths, scale=5e-5)).numbers
    assert halved["MAE"] == pytest.approx(usual["MAE"] / 2)
