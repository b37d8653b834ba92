"""The values of an article's metadata as attributes of its own: ``.title`` for ``.metadata.title.value``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from cleanarticle.metadata.record import Image, Metadata, PageType


class MetadataFields:
    """The values alone; ``metadata`` has their sources, and what lost against them."""

    metadata: Metadata

    @property
    def title(self) -> str | None:
        """The headline, without the site's name."""
        return self.metadata.title.value

    @property
    def subtitle(self) -> str | None:
        """The standfirst, where it is marked as such."""
        return self.metadata.subtitle.value

    @property
    def authors(self) -> tuple[str, ...]:
        """People who wrote it; an organisation only where no person is named."""
        return self.metadata.authors.value

    @property
    def published(self) -> datetime | date | None:
        """When it was first published: a datetime where the page says the time, else a date."""
        return self.metadata.published.value

    @property
    def modified(self) -> datetime | date | None:
        """When it was last changed: a datetime where the page says the time, else a date."""
        return self.metadata.modified.value

    @property
    def site_name(self) -> str | None:
        """Name of the site or newspaper."""
        return self.metadata.site_name.value

    @property
    def publisher(self) -> str | None:
        """Name of the organisation that publishes the site."""
        return self.metadata.publisher.value

    @property
    def section(self) -> str | None:
        """The department it stands in ("Politics")."""
        return self.metadata.section.value

    @property
    def tags(self) -> tuple[str, ...]:
        """Keywords that the page gives itself."""
        return self.metadata.tags.value

    @property
    def description(self) -> str | None:
        """The page's own summary of itself."""
        return self.metadata.description.value

    @property
    def canonical_url(self) -> str | None:
        """The address that the page calls its own."""
        return self.metadata.canonical_url.value

    @property
    def amp_url(self) -> str | None:
        """Address of the page's AMP form, absolute where the page's own address is known."""
        return self.metadata.amp_url.value

    @property
    def next_page_url(self) -> str | None:
        """Address of the next page of the same article; None where it has one page, or leads to another article."""
        return self.metadata.next_page_url.value

    @property
    def image(self) -> str | None:
        """Address of the lead picture."""
        return self.metadata.image.value

    @property
    def images(self) -> tuple[Image, ...]:
        """The article's pictures with their captions and credits."""
        return self.metadata.images.value

    @property
    def videos(self) -> tuple[str, ...]:
        """Addresses of the article's videos."""
        return self.metadata.videos.value

    @property
    def paywalled(self) -> bool | None:
        """Whether the page says that only subscribers see all of it; None where it says nothing."""
        return self.metadata.paywalled.value

    @property
    def page_type(self) -> PageType | None:
        """What kind of page it is; None where that was not looked at."""
        return self.metadata.page_type.value
