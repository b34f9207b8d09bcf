#!/usr/bin/env bash
# Build the Flatpak and install it for this person. Needs flatpak, flatpak-builder and
# flatpak_pip_generator (pipx install flatpak-pip-generator) in PATH, and Flathub as a remote.
set -eu
cd "$(dirname "$0")/.."
id=io.github.broadsheet_reader.broadsheet
runtime=org.kde.Sdk//6.10
# What is built from C takes long; without these names it would be compiled.
wheels=lxml,numpy,rapidfuzz,charset-normalizer,pystemmer,pyyaml,brotli,zstandard,regex
requirements=$(mktemp)
trap 'rm -f "$requirements"' EXIT
python3 - > "$requirements" <<'PYTHON'
import tomllib

with open("pyproject.toml", "rb") as file:
    project = tomllib.load(file)
needed = project["build-system"]["requires"] + project["project"]["dependencies"]
print(*(each for each in needed if not each.startswith("PySide6")), sep="\n")
PYTHON
flatpak install --user --noninteractive flathub "$runtime" org.kde.Platform//6.10 \
  io.qt.PySide.BaseApp//6.10
flatpak_pip_generator --runtime "$runtime" --requirements-file "$requirements" \
  --prefer-wheels "$wheels" --yaml --output packaging/python3-requirements
flatpak-builder --user --install --force-clean build/flatpak "packaging/$id.yml"
