"""Pictures of stories: which there are, to which story they belong."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from reader import model
from reader.store.columns import storable
from reader.store.file_store import add_together

if TYPE_CHECKING:
    from reader.model import Asset, ImageReference
    from reader.store.database import Database
    from reader.store.file_store import FileStore


class AssetTable:
    """The pictures of a library; their bytes lie in a FileStore."""

    def __init__(self, database: Database, files: FileStore) -> None:
        self._db = database
        self._files = files

    def keep(self, assets: Iterable[Asset]) -> None:
        """Write the bytes of pictures; call it before the transaction that names them."""
        add_together((self._files, asset.data) for asset in assets)

    def add(self, assets: Iterable[Asset]) -> None:
        """Name pictures whose bytes are kept."""
        self._db.run_many(
            "INSERT OR IGNORE INTO assets (digest, media_type, bytes) VALUES (?, ?, ?)",
            [(asset.digest, asset.media_type, len(asset.data)) for asset in assets],
        )

    def add_images(self, story: int, images: Iterable[ImageReference]) -> None:
        """Add to the images of a story; those of earlier versions stay."""
        self._db.run_many(
            "INSERT OR REPLACE INTO story_images (story, asset, address, alt, saved) "
            "VALUES (?, ?, ?, ?, ?)",
            [
                (story, image.asset, storable(image.address), storable(image.alt), image.saved)
                for image in images
            ],
        )

    def add_image(self, story: int, digest: str, address: str, alt: str, *, saved: bool) -> None:
        """Name one image of a story."""
        self.add_images(story, [model.ImageReference(digest, address, alt, saved)])

    def images(self, story: int) -> list[ImageReference]:
        """Return the images of a story, saved or not."""
        rows = self._db.rows("SELECT * FROM story_images WHERE story = ?", (story,))
        return [
            model.ImageReference(row["asset"], row["address"], row["alt"], bool(row["saved"]))
            for row in rows
        ]

    def described(self, story: int) -> list[dict[str, str | int]]:
        """Return a story's images with type and size, for a record that outlives the database."""
        rows = self._db.rows(
            "SELECT i.asset, i.address, i.alt, i.saved, coalesce(a.media_type, '') AS media_type, "
            "coalesce(a.bytes, 0) AS bytes FROM story_images AS i "
            "LEFT JOIN assets AS a ON a.digest = i.asset WHERE i.story = ? ORDER BY i.asset",
            (story,),
        )
        return [dict(row) for row in rows]

    def add_known(self, digest: str, media_type: str, size: int) -> None:
        """Name a picture whose file is kept already; `size` in bytes."""
        self._db.run(
            "INSERT OR IGNORE INTO assets (digest, media_type, bytes) VALUES (?, ?, ?)",
            (digest, storable(media_type), size),
        )

    def digests(self) -> list[str]:
        """Return the digests of all pictures that are said to be kept."""
        return self._db.column("SELECT digest FROM assets ORDER BY digest")

    def drop(self, digest: str) -> None:
        """Remember that the bytes of a picture are lost."""
        self._db.run("DELETE FROM assets WHERE digest = ?", (digest,))
        self._db.run("UPDATE story_images SET saved = 0 WHERE asset = ?", (digest,))

    def drop_unused(self) -> None:
        """Forget the pictures that no story shows any more."""
        self._db.run("DELETE FROM assets WHERE digest NOT IN (SELECT asset FROM story_images)")

    def bytes(self, digest: str) -> bytes | None:
        """Return the bytes of a picture, or None where they are not kept."""
        return self._files.read(digest)
