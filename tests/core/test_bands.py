from __future__ import annotations

import pytest

from cloud_removal_plugin.core.bands import ROLES, match_bands
from cloud_removal_plugin.core.errors import BandError
from cloud_removal_plugin.core.raster import NO_TRANSFORM, Band, RasterInfo

GRN = ("green", "red", "nir")


def raster(*bands: Band) -> RasterInfo:
    return RasterInfo("a.tif", "GTiff", 4, 4, "uint16", "", NO_TRANSFORM, None, bands, {})


def named(*names: str) -> RasterInfo:
    return raster(*(Band(i, name) for i, name in enumerate(names, start=1)))


@pytest.mark.parametrize(
    "names",
    [
        ("B2", "B3", "B4", "B8"),
        ("B02", "B03", "B04", "B08"),
        ("B2", "B3", "B4", "B8A"),
        ("Blue", "GREEN", "red", "NIR"),
        ("B2, central wavelength 490 nm", "B3 (green)", "band_red", "near infrared"),
        ("blue reflectance", "B03 10m", "sur_refl red", "nir08 B08"),
    ],
)
def test_bands_are_known_by_name(names: tuple[str, ...]) -> None:
    found = match_bands(named(*names), ROLES)
    assert found == {"blue": 1, "green": 2, "red": 3, "nir": 4}


def test_order_does_not_matter() -> None:
    assert match_bands(named("B8", "B4", "B3"), GRN) == {"green": 3, "red": 2, "nir": 1}


def test_the_whole_name_wins_over_a_part_and_red_edge_is_not_red() -> None:
    found = match_bands(named("red edge 1", "green", "red mask", "red", "nir"), GRN)
    assert found["red"] == 4


def test_b8_wins_over_b8a_whichever_comes_first() -> None:
    info = raster(
        Band(1, "B8A", wavelength=0.865), Band(2, "B8", wavelength=0.842), Band(3, "B3"),
        Band(4, "B4"),
    )  # fmt: skip
    assert match_bands(info, GRN)["nir"] == 2


def test_wavelength_decides_where_names_do_not() -> None:
    info = raster(
        *(Band(i, f"layer {i}", wavelength=w) for i, w in [(1, 0.83), (2, 0.66), (3, 0.55)])
    )
    assert match_bands(info, GRN) == {"nir": 1, "red": 2, "green": 3}


def test_colour_interpretation_decides_last() -> None:
    info = raster(Band(1, color="red"), Band(2, color="green"), Band(3, "nir"))
    assert match_bands(info, GRN) == {"green": 2, "red": 1, "nir": 3}


def test_the_users_choice_wins() -> None:
    found = match_bands(named("B3", "B4", "B8", "B8A"), GRN, {"nir": 4})
    assert found["nir"] == 4


@pytest.mark.parametrize("prefix", ["SR_B", "ST_B", "sr_band"])
def test_landsat_names_are_not_guessed(prefix: str) -> None:
    with pytest.raises(BandError, match="green or red or nir"):
        match_bands(named(*(f"{prefix}{i}" for i in range(1, 8))), GRN)


def test_a_miss_lists_both_sides_and_says_what_to_do() -> None:
    with pytest.raises(BandError) as caught:
        match_bands(named("B3", "B4", "B11"), GRN)
    message = str(caught.value)
    for part in ("green, red, nir", "3 (B11)", "BAND_NIR"):
        assert part in message


def test_order_alone_says_nothing() -> None:
    with pytest.raises(BandError, match="unnamed"):
        match_bands(raster(Band(1), Band(2), Band(3)), GRN)


@pytest.mark.parametrize("index", [0, -1, 4])
def test_a_band_the_raster_lacks_is_refused(index: int) -> None:
    with pytest.raises(BandError, match=f"BAND_RED is band {index}"):
        match_bands(named("B3", "B4", "B8"), GRN, {"red": index})


def test_one_band_for_two_roles_is_refused() -> None:
    with pytest.raises(BandError, match="Band 2 was chosen both"):
        match_bands(named("B3", "B4", "B8"), GRN, {"red": 2, "nir": 2})


def test_a_chosen_role_the_bundle_does_not_need_is_ignored() -> None:
    assert "blue" not in match_bands(named("B2", "B3", "B4", "B8"), GRN, {"blue": 1})
