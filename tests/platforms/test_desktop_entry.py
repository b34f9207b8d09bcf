"""The desktop entry: valid, with absolute commands, and gone without traces."""

from __future__ import annotations

import configparser
import re
import shlex
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from reader.__main__ import main
from reader.platforms.desktop_entry import DESKTOP_FILE, DesktopEntry, quoted
from reader.platforms.program_command import PACKAGE, program_command
from reader.platforms.windows_registry import registry_values
from reader.resource_files import resource

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="freedesktop's desktops only")


def tree(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def entry(home: Path) -> DesktopEntry:
    return DesktopEntry(resource("desktop"), home / "share", home / "config")


def read(path: Path) -> configparser.SectionProxy:
    parser = configparser.RawConfigParser(strict=True)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(path, encoding="utf-8")
    return parser["Desktop Entry"]


@linux_only
def test_an_installation_goes_without_traces(tmp_path: Path) -> None:
    (tmp_path / "share").mkdir()
    (tmp_path / "config").mkdir()
    written = entry(tmp_path).install(["/opt/My Apps/broadsheet"])
    assert all(path.is_file() for path in written)
    sizes = {p.parent.parent.name for p in written if p.suffix == ".png"}
    assert {"16x16", "32x32", "48x48", "128x128", "256x256", "512x512"} <= sizes
    assert set(entry(tmp_path).uninstall()) == set(written)
    assert tree(tmp_path) == {"share", "config"}
    assert entry(tmp_path).uninstall() == []


@linux_only
def test_what_others_installed_stays(tmp_path: Path) -> None:
    data = tmp_path / "share"
    other = data / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("[Desktop Entry]\nType=Application\nName=O\nExec=o\nMimeType=text/html;\n")
    package = data / "mime" / "packages" / "other.xml"
    package.parent.mkdir(parents=True)
    shutil.copyfile(resource("desktop", "broadsheet-mime.xml"), package)
    picture = data / "icons" / "hicolor" / "16x16" / "apps" / "other.png"
    picture.parent.mkdir(parents=True)
    picture.write_bytes(b"")
    choices = tmp_path / "config" / "mimeapps.list"
    choices.parent.mkdir()
    choices.write_text("[Default Applications]\ntext/html=other.desktop;\n")
    entry(tmp_path).install(["/usr/bin/broadsheet"])
    choices.write_text(
        "[Default Applications]\ntext/html=broadsheet.desktop;other.desktop;\n"
        "application/x-mimearchive=broadsheet.desktop;\n"
    )
    entry(tmp_path).uninstall()
    assert choices.read_text() == "[Default Applications]\ntext/html=other.desktop;\n"
    assert other.is_file() and package.is_file() and picture.is_file()
    left = [name for name in tree(tmp_path) if "broadsheet" in name]
    assert not left


@linux_only
@pytest.mark.parametrize(
    "command",
    [
        ["/usr/bin/broadsheet"],
        ["/opt/My Apps/100% good/broadsheet", "--library", '/home/ann/a "b" $c `d` \\e'],
    ],
)
def test_the_command_is_quoted_as_desktops_read_it(tmp_path: Path, command: list[str]) -> None:
    entry(tmp_path).install(command)
    text = read(tmp_path / "share" / "applications" / DESKTOP_FILE)["Exec"]
    # A desktop first undoes the escapes of strings, then the quotes, then the percent signs.
    words = [re.sub(r"\\([$`])", r"\1", w) for w in shlex.split(text.replace("\\\\", "\\"))]
    assert [word.replace("%%", "%") for word in words[:-1]] == command
    assert words[-1] == "%U"
    if validate := shutil.which("desktop-file-validate"):
        path = tmp_path / "share" / "applications" / DESKTOP_FILE
        done = subprocess.run([validate, str(path)], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (0, "")


@linux_only
def test_metadata_and_kinds_of_files_are_valid(tmp_path: Path) -> None:
    [metainfo] = resource("desktop").glob("*.metainfo.xml")
    if check := shutil.which("appstreamcli"):
        command = [check, "validate", "--no-net", str(metainfo)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout
    kinds = read(resource("desktop", DESKTOP_FILE))["MimeType"].split(";")
    for kind in ("text/html", "application/x-mimearchive", "application/x-webarchive"):
        assert kind in kinds
    for kind in ("application/epub+zip", "text/markdown", "x-scheme-handler/broadsheet"):
        assert kind in kinds


def test_pictures_have_the_sizes_of_their_names() -> None:
    pictures = list(resource("desktop", "icons").glob("*.png"))
    assert len(pictures) >= 9
    for picture in pictures:
        size = int(picture.stem.partition("-")[2])
        assert struct.unpack(">II", picture.read_bytes()[16:24]) == (size, size)


def test_a_word_without_signs_needs_no_quotes() -> None:
    assert quoted("/usr/bin/broadsheet") == "/usr/bin/broadsheet"
    assert quoted("") == '""'


def test_a_clone_is_started_by_its_own_file(tmp_path: Path) -> None:
    clone = PACKAGE.parent / "main.py"
    python, script, *rest = program_command(str(clone), str(tmp_path / "l"))
    assert Path(python).is_file() and Path(python).is_absolute() and script == str(clone)
    assert rest == ["--library", str(tmp_path / "l")]


def test_an_installed_script_is_started_by_its_path(tmp_path: Path) -> None:
    script = tmp_path / "broadsheet"
    script.write_text("")
    assert program_command(str(script)) == [str(script)]
    assert program_command("-c")[1:] == ["-m", "reader"]


def test_an_image_is_started_as_a_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("APPIMAGE", "/home/ann/Broadsheet.AppImage")
    assert program_command("/tmp/.mount/broadsheet") == ["/home/ann/Broadsheet.AppImage"]


def test_windows_is_given_a_quoted_command_and_takes_nothing_from_others() -> None:
    values = {(key, name): value for key, name, value in registry_values(["C:\\My Apps\\b.exe"])}
    start = values["Software\\Classes\\broadsheet\\shell\\open\\command", ""]
    assert start == '"C:\\My Apps\\b.exe" %1'
    assert ("Software\\Classes\\broadsheet", "URL Protocol") in values
    assert not [key for key, _ in values if key.endswith(".html")]


@linux_only
def test_the_command_installs_and_removes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert main(["desktop", "--install", "--json"]) == 0
    assert (tmp_path / "share" / "applications" / DESKTOP_FILE).is_file()
    assert main(["desktop", "--uninstall"]) == 0
    assert not (tmp_path / "share").exists() or not tree(tmp_path / "share")
    assert main(["desktop"]) == 2
    assert capsys.readouterr().out


@pytest.mark.skipif(sys.platform != "linux", reason="a Flatpak is there on Linux only")
def test_a_flatpak_installs_no_second_entry(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FLATPAK_ID", "io.github.broadsheet_reader.broadsheet")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    assert main(["desktop", "--install"]) == 1
    assert "A Flatpak is in the menus" in capsys.readouterr().err
    assert not (tmp_path / "share").exists()
