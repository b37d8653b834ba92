"""The article's pictures and where they stand between its blocks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cleanarticle.metadata.record import Image
from cleanarticle.model import Page
from cleanarticle.render.urls import IMAGE_SCHEMES, checker


def figures(page: Page, images: Sequence[Image], url: str | None) -> Mapping[int, list[Image]]:
    """Pictures of the article by the block that they stand before.

    Args:
        page: the page.
        images: the article's pictures, as its metadata lists them.
        url: the page's address, against which targets are resolved; None where not known.

    Returns:
        Number of a block -> the pictures that stand before it, in page order, each once. Pictures that
        do not stand in the page's body are left out.
    """
    check = checker(url, IMAGE_SCHEMES)
    wanted = {address: image for image in images if (address := check(image.url))}
    placed: dict[int, list[Image]] = {}
    for medium in page.media:
        image = wanted.pop(check(medium.url), None) if medium.name == "image" else None
        if image is not None:
            placed.setdefault(medium.block, []).append(image._replace(url=check(image.url)))
    return placed
