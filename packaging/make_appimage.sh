#!/usr/bin/env bash
# Put the folder of PyInstaller into an AppImage. appimagetool must be in PATH.
set -eu
cd "$(dirname "$0")/.."
bundle=${1:-dist/Broadsheet}
# The libraries in the folder would make appimagetool ask which architecture is meant.
export ARCH=${ARCH:-$(uname -m)}
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
# What mktemp makes is for its owner only, and the mounted image would be too.
chmod 755 "$root"
share=$root/usr/share
mkdir -p "$root/usr/bin" "$share/metainfo" "$share/applications"
cp -a "$bundle/." "$root/usr/bin/"
cp resources/desktop/broadsheet.desktop "$share/applications/"
cp resources/desktop/*.metainfo.xml "$share/metainfo/"
for size in 16 32 48 64 128 256 512; do
  install -Dm644 "resources/desktop/icons/broadsheet-$size.png" \
    "$share/icons/hicolor/${size}x${size}/apps/broadsheet.png"
done
cp resources/desktop/broadsheet.desktop "$root/broadsheet.desktop"
cp resources/desktop/icons/broadsheet-256.png "$root/broadsheet.png"
ln -s broadsheet.png "$root/.DirIcon"
ln -s usr/bin/broadsheet "$root/AppRun"
appimagetool "$root" "dist/Broadsheet-$ARCH.AppImage"
