#!/usr/bin/env bash
# Put the folder of PyInstaller into an AppImage. appimagetool must be in PATH.
set -eu
cd "$(dirname "$0")/.."
bundle=${1:-dist/Broadsheet}
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
mkdir -p "$root/usr/bin" "$root/usr/share/metainfo"
cp -a "$bundle/." "$root/usr/bin/"
cp resources/desktop/broadsheet.desktop "$root/broadsheet.desktop"
cp resources/desktop/icons/broadsheet-256.png "$root/broadsheet.png"
cp resources/desktop/*.metainfo.xml "$root/usr/share/metainfo/"
ln -s usr/bin/broadsheet "$root/AppRun"
appimagetool "$root" dist/Broadsheet.AppImage
