"""Folders that another program or another computer writes into: synced ones and network drives.

A synced folder is known by what its program leaves in it, by where its program says that it is,
or by its usual name in the person's own folder. A network drive is known by its mount.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from reader.translation import tr

_MARKERS = {
    ".dropbox.cache": "Dropbox",
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".shortcut-targets-by-id": "Google Drive",
    ".stfolder": "Syncthing",
    ".owncloudsync.log": "Nextcloud",
    ".nextcloudsync.log": "Nextcloud",
    ".seafile-data": "Seafile",
    ".megaignore": "MEGA",
}
"""What the programs leave at the top of the folder they sync."""

_DATABASES = re.compile(r"\.?_?\.?sync_[0-9a-f]+\.db")
"""How Nextcloud and ownCloud name their database at the top of a folder: `.sync_1f0a.db`."""

_USUAL_NAMES = re.compile(
    r"(?P<Dropbox>dropbox(?: \(.*\))?)|(?P<OneDrive>onedrive(?: - .*)?)"
    r"|(?P<Google_Drive>google ?drive)|(?P<Nextcloud>nextcloud\d?|owncloud)"
    r"|(?P<iCloud_Drive>icloud ?drive)|(?P<MEGA>megasync|mega)"
    r"|(?P<pCloud>p ?cloud ?(?:drive|sync))|(?P<Seafile>seafile)|(?P<Proton_Drive>proton ?drive)",
    re.IGNORECASE,
)
"""What such folders are called where they lie in the person's own folder."""

_CLOUD_NAMES = {"iCloud": "iCloud Drive", "GoogleDrive": "Google Drive"}
"""Services whose name in macOS's `Library/CloudStorage` is not the one that people know."""

_NETWORK = re.compile(
    r"nfs\d?|cifs|smb\d?|smbfs|afpfs|afs|webdav|davfs2?|9p|ceph|lustre|ncpfs|glusterfs|vboxsf|beegfs"
    r"|fuse\.(?:sshfs|rclone|gvfsd-fuse|davfs2?|glusterfs|s3fs|curlftpfs|vmhgfs-fuse"
    r"|google-drive-ocamlfuse|onedriver)|sshfs|macfuse|osxfuse"
)
"""File systems of other computers, as Linux and macOS name them."""

_MOST_NAMES = 5000
"""Names of a folder that are looked through; the program's own are among the first or absent."""
_DRIVE_REMOTE = 4
"""What Windows' GetDriveTypeW says of a drive on another computer."""
_MOUNT_SECONDS = 5
"""How long macOS may take to list its mounts; chosen, it takes some milliseconds."""


@dataclass(frozen=True, slots=True)
class SharedFolder:
    """A folder that is not this computer's alone; `name` is the program or the file system."""

    name: str
    root: Path
    network: bool = False

    def heading(self) -> str:
        """Return in one sentence what the folder of a library lies in."""
        if self.network:
            return tr(
                "The library lies on a network drive ({name}, {root}).",
                name=self.name,
                root=self.root,
            )
        return tr(
            "The library lies in a folder that {name} syncs ({root}).",
            name=self.name,
            root=self.root,
        )

    def risks(self) -> str:
        """Return what may happen there, and what to do."""
        if self.network:
            return tr(
                "Locks may not hold there, so two computers can write at once and damage the "
                "database; a connection that breaks ends work in the middle. Open the library on "
                "one computer at a time. Better: close Broadsheet, move the library's folder to a "
                "disk of this computer, and keep only backups on the network drive."
            )
        return tr(
            "Where the library is open on two computers, or is synced while it is being written, "
            "one copy replaces the other: highlights and stories can be lost, or a “conflicted "
            "copy” appears. Files that are kept online only cannot be read without a connection. "
            "Open the library on one computer at a time, wait until {name} is done before and "
            "after, and keep its files on this computer. Better: close Broadsheet, move the "
            "library's folder elsewhere, and keep only backups in the synced folder.",
            name=self.name,
        )


def find_shared_folder(
    folder: Path,
    *,
    home: Path | None = None,
    environment: Mapping[str, str] = os.environ,
    mounts: str | None = None,
) -> SharedFolder | None:
    """Return the synced folder or network drive that a folder lies in, or None.

    `home`, `environment` and `mounts` (the text of Linux's mountinfo or of macOS's `mount`) are
    those of this computer unless given. It reads the disk, so it does not belong in the thread of
    a window. Never raises for what cannot be read.
    """
    try:
        own = Path.home() if home is None else home
        resolved = folder.resolve()
        places = dict.fromkeys((folder, *folder.parents, resolved, *resolved.parents))
        named = _folders_of_programs(own, environment)
        for place in places:
            if name := _of_place(place, own, named):
                return SharedFolder(name, place)
        return _on_network(resolved, _mounts() if mounts is None else mounts)
    except (OSError, RuntimeError, ValueError):
        return None


def _of_place(place: Path, home: Path, named: Mapping[Path, str]) -> str:
    """Return the name of the program that syncs exactly this folder; "" where none does."""
    if place in named:
        return named[place]
    # In the person's own folder `.dropbox` is a folder, where the program keeps its settings.
    if (place / ".dropbox").is_file():
        return "Dropbox"
    for marker, name in _MARKERS.items():
        if os.path.lexists(place / marker):
            return name
    if place.parent == home and (usual := _USUAL_NAMES.fullmatch(place.name)) and usual.lastgroup:
        return usual.lastgroup.replace("_", " ")
    if place.parent == home / "Library" / "CloudStorage":
        service = place.name.partition("-")[0]
        return _CLOUD_NAMES.get(service, service)
    if place == home / "Library" / "Mobile Documents":
        return "iCloud Drive"
    try:
        with os.scandir(place) as entries:
            found = any(_DATABASES.fullmatch(entry.name) for entry in islice(entries, _MOST_NAMES))
    except OSError:
        return ""
    return "Nextcloud" if found else ""


def _folders_of_programs(home: Path, environment: Mapping[str, str]) -> dict[Path, str]:
    """Return the folders that programs say they sync, in files and variables of their own."""
    found: dict[Path, str] = {}
    for variable in ("OneDrive", "OneDriveConsumer", "OneDriveCommercial"):
        if environment.get(variable):
            found[Path(environment[variable])] = "OneDrive"
    for base in (home, *(Path(environment[v]) for v in ("APPDATA", "LOCALAPPDATA")
                         if environment.get(v))):  # fmt: skip
        for named in ("Dropbox/info.json", ".dropbox/info.json"):
            for path in _dropbox_folders(base / named):
                found[path] = "Dropbox"
    config = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
    for file, key, name in (
        (
            "Nextcloud/nextcloud.cfg",
            r"\d+\\Folders(?:WithPlaceholders)?\\\w+\\localPath",
            "Nextcloud",
        ),
        ("ownCloud/owncloud.cfg", r"\d+\\Folders(?:WithPlaceholders)?\\\w+\\localPath", "ownCloud"),
        ("onedrive/config", r"sync_dir", "OneDrive"),
    ):
        for value in re.findall(rf"(?m)^\s*{key}\s*=\s*(.+?)\s*$", _text_of(config / file)):
            path = value.strip("\"'")
            found[home / path[2:] if path.startswith("~/") else Path(path)] = name
    # macOS shows Desktop and Documents inside iCloud Drive where it syncs them.
    for name in ("Desktop", "Documents"):
        link = home / "Library" / "Mobile Documents" / "com~apple~CloudDocs" / name
        if link.is_symlink():
            found[link.resolve()] = "iCloud Drive"
    return found


def _dropbox_folders(file: Path) -> Iterator[Path]:
    try:
        accounts = json.loads(_text_of(file) or "{}")
    except ValueError:
        return
    for account in accounts.values() if isinstance(accounts, dict) else ():
        if isinstance(account, dict) and isinstance(account.get("path"), str):
            yield Path(account["path"])


def _text_of(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _on_network(folder: Path, mounts: str) -> SharedFolder | None:
    """Return the network drive that a folder lies on: by the last mount nearest above it."""
    if sys.platform == "win32":
        return _network_drive(folder)
    nearest: tuple[int, str, Path] = (-1, "", Path())
    for point, kind in _mounted(mounts):
        if folder.is_relative_to(point) and len(point.parts) >= nearest[0]:
            nearest = (len(point.parts), kind, point)
    _, kind, point = nearest
    if not _NETWORK.fullmatch(kind):
        return None
    return SharedFolder(kind.removeprefix("fuse."), point, network=True)


def _mounted(mounts: str) -> Iterator[tuple[Path, str]]:
    """Read the mounts of Linux (mountinfo) or macOS (`mount`): where, and which file system."""
    for line in mounts.splitlines():
        before, parted, after = line.partition(" - ")
        fields = before.split()
        if parted and len(fields) > 4 and after.split():
            point = re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[4])
            yield Path(point), after.split()[0]
        elif shown := re.fullmatch(r".+? on (/.*) \(([\w.]+)[,)].*", line):
            yield Path(shown[1]), shown[2]


def _mounts() -> str:
    if sys.platform == "darwin":
        listed = subprocess.run(
            ["/sbin/mount"], capture_output=True, timeout=_MOUNT_SECONDS, check=False
        )
        return listed.stdout.decode("utf-8", "replace")
    return _text_of(Path("/proc/self/mountinfo"))


if sys.platform == "win32":

    def _network_drive(folder: Path) -> SharedFolder | None:
        import ctypes

        drive = folder.drive
        remote = drive.startswith("\\\\")
        if remote or ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == _DRIVE_REMOTE:
            return SharedFolder(drive, Path(folder.anchor), network=True)
        return None
