"""Folders that other programs or computers write into, each faked as its program leaves it."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.platforms.shared_folders import SharedFolder, find_shared_folder


def made(path: Path, text: str | None = None) -> Path:
    """Make a folder, or a file with a text."""
    if text is None:
        path.mkdir(parents=True, exist_ok=True)
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return path


def marked(marker: str, text: str | None = "") -> Callable[[Path], Path]:
    def make(home: Path) -> Path:
        made(home / "somewhere" / "cloud" / marker, text)
        return home / "somewhere" / "cloud"

    return make


def called(name: str) -> Callable[[Path], Path]:
    return lambda home: made(home / name)


def configured(file: str, words: Callable[[Path], str]) -> Callable[[Path], Path]:
    def make(home: Path) -> Path:
        made(home / file, words(home / "mine"))
        return made(home / "mine")

    return make


FAKES: list[tuple[str, Callable[[Path], Path]]] = [
    ("Dropbox", marked(".dropbox")),
    ("Dropbox", marked(".dropbox.cache", None)),
    ("Dropbox", called("Dropbox")),
    ("Dropbox", called("Dropbox (Our Company)")),
    (
        "Dropbox",
        configured(
            ".dropbox/info.json", lambda root: json.dumps({"personal": {"path": str(root)}})
        ),
    ),
    ("OneDrive", marked(".849C9593-D756-4E56-8D6E-42412F2A707B")),
    ("OneDrive", called("OneDrive - Our Company")),
    ("OneDrive", configured(".config/onedrive/config", lambda root: f'sync_dir = "{root}"\n')),
    ("OneDrive", called("Library/CloudStorage/OneDrive-Personal")),
    ("iCloud Drive", called("Library/Mobile Documents")),
    ("iCloud Drive", called("iCloudDrive")),
    ("Google Drive", marked(".tmp.drivedownload", None)),
    ("Google Drive", called("Google Drive")),
    ("Google Drive", called("Library/CloudStorage/GoogleDrive-a@b.example")),
    ("Syncthing", marked(".stfolder", None)),
    ("Nextcloud", marked(".sync_5f3a09c1b2.db")),
    ("Nextcloud", marked("._sync_5f3a09c1b2.db")),
    ("Nextcloud", called("Nextcloud")),
    (
        "Nextcloud",
        configured(
            ".config/Nextcloud/nextcloud.cfg",
            lambda root: f"[Accounts]\n0\\Folders\\1\\localPath={root}/\n",
        ),
    ),
]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return made(tmp_path / "home" / "ada")


def found_in(folder: Path, home: Path, mounts: str = "") -> SharedFolder | None:
    return find_shared_folder(folder, home=home, environment={}, mounts=mounts)


def test_each_program_is_known_by_what_it_leaves(tmp_path: Path) -> None:
    wrong = []
    for number, (name, make) in enumerate(FAKES):
        home = made(tmp_path / str(number) / "ada")
        root = make(home)
        for folder in (root, made(root / "Read" / "library"), root / "not yet" / "there"):
            found = found_in(folder, home)
            if found is None or (found.name, found.root, found.network) != (name, root, False):
                wrong.append((name, folder.relative_to(tmp_path), found))
    assert not wrong


def test_a_variable_of_the_system_names_the_folder(home: Path) -> None:
    mine = made(home / "Work")
    found = find_shared_folder(
        mine / "library", home=home, environment={"OneDriveCommercial": str(mine)}, mounts=""
    )
    assert found == SharedFolder("OneDrive", mine)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_links_are_followed(home: Path) -> None:
    made(home / "cloud" / ".stfolder")
    (home / "library").symlink_to(made(home / "cloud" / "library"), target_is_directory=True)
    assert found_in(home / "library", home) == SharedFolder("Syncthing", home / "cloud")
    documents = made(home / "Documents")
    inside = made(home / "Library" / "Mobile Documents" / "com~apple~CloudDocs")
    (inside / "Documents").symlink_to(documents, target_is_directory=True)
    assert found_in(documents / "library", home) == SharedFolder("iCloud Drive", documents)


def test_other_folders_are_nobodys(home: Path) -> None:
    """A name alone says nothing elsewhere, nor does a program's folder beside the library's."""
    made(home / "Dropbox" / ".dropbox", "")
    made(home / "texts" / "notes" / ".stfolder")
    made(home / ".config" / "Nextcloud" / "nextcloud.cfg", "0\\Folders\\1\\localPath=\n[broken")
    made(home / ".dropbox" / "info.json", "[not, json")
    plain = [
        *(home, home / "texts", home / "texts" / "Dropbox papers", home / "Dropboxes"),
        *(home / ".local" / "share" / "broadsheet", home / "texts" / "OneDrive"),
    ]
    assert [folder for folder in plain if found_in(made(folder), home)] == []


LINUX = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:50 / {home} rw - ext4 /dev/sda2 rw
41 40 0:51 / {home}/server rw,relatime - {kind} server:/export rw,addr=10.0.0.1
42 40 0:52 / {home}/two\\040words rw - {kind} //server/share rw
43 41 0:53 / {home}/server/local rw - ext4 /dev/sdb1 rw
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows is asked for the kind of its drive")
def test_network_drives_are_known_by_their_mount(home: Path) -> None:
    for kind in ("nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.rclone", "davfs", "9p"):
        mounts = LINUX.format(home=home, kind=kind)
        name = kind.removeprefix("fuse.")
        for place in ("server", "two words"):
            folder = made(home / place / "library")
            assert found_in(folder, home, mounts) == SharedFolder(name, home / place, True)
        for local in (home / "server" / "local" / "library", home / "server2", home):
            assert found_in(made(local), home, mounts) is None
    for kind in ("ext4", "btrfs", "tmpfs", "overlay", "fuseblk", "fuse.encfs", "ntfs3"):
        assert found_in(home / "server", home, LINUX.format(home=home, kind=kind)) is None
    macos = f"/dev/disk3s1 on / (apfs, local)\n//ada@box/share on {home}/server (smbfs, nodev)\n"
    assert found_in(home / "server", home, macos) == SharedFolder("smbfs", home / "server", True)
    assert found_in(home, home, macos) is None


def test_this_computer_is_asked_and_nothing_is_raised(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "a\nb", Path("relative"), Path("\0")):
        found = find_shared_folder(folder)
        assert found is None or (found.heading() and found.risks())
