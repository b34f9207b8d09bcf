"""One window for a library: a second start hands its paths to the first and goes."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import stat
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from reader.library.folders import LibraryLayout
from reader.library.locks import FileLock
from reader.platforms.processes import is_own

logger = logging.getLogger(__name__)

_WAIT_MILLISECONDS = 3000
"""For the window that is open already."""

_LONGEST_PATH = 100
"""Bytes of a socket's path; systems take 104 to 108."""


class SingleInstance(QObject):
    """Holds the window's lock of a library and listens on local sockets; never on a network.

    A start that knows another session folder than the window, or none (over SSH, by a timer), finds
    the socket in the library's own folder.
    """

    paths_handed = Signal(list)
    """list[str]: paths that another start was given; empty when it only wants the window."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._names = _socket_names(folder)
        self._lock = FileLock(LibraryLayout(folder).lock)
        self._servers: list[QLocalServer] = []
        self._callers: list[QLocalSocket] = []

    def claim(self) -> bool:
        """Become the library's window; False when another one is."""
        if not self._lock.acquire():
            return False
        problems: list[str] = []
        for name in self._names:
            QLocalServer.removeServer(name)
            server = QLocalServer(self)
            server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
            server.newConnection.connect(self._accept)
            if server.listen(name):
                self._servers.append(server)
            else:
                problems.append(server.errorString())
        if not self._servers:
            # The window works all the same; only a second start cannot hand its paths over.
            logger.warning("no second start will be heard: %s", "; ".join(problems))
        return True

    def hand_over(self, paths: Sequence[str]) -> bool:
        """Give paths to the library's window; False when it does not answer."""
        for name in self._names:
            socket = QLocalSocket()
            socket.connectToServer(name)
            if socket.waitForConnected(_WAIT_MILLISECONDS):
                return self._say(socket, paths)
        return False

    def _say(self, socket: QLocalSocket, paths: Sequence[str]) -> bool:
        socket.write(json.dumps(list(paths)).encode() + b"\n")
        while socket.bytesToWrite() and socket.waitForBytesWritten(_WAIT_MILLISECONDS):
            pass
        written = not socket.bytesToWrite()
        socket.disconnectFromServer()
        return written

    def release(self) -> None:
        """Stop being the library's window."""
        for server in self._servers:
            server.close()
        self._servers.clear()
        self._lock.release()

    def _accept(self) -> None:
        for server in self._servers:
            while server.hasPendingConnections():
                socket = server.nextPendingConnection()
                socket.setParent(self)
                self._callers.append(socket)
                socket.readyRead.connect(self._listen)
                socket.disconnected.connect(self._listen)
        self._listen()

    def _listen(self) -> None:
        """Read what callers have said, and forget those that are gone."""
        for socket in list(self._callers):
            while socket.canReadLine():
                self._take(bytes(socket.readLine().data()))
            if socket.state() == QLocalSocket.LocalSocketState.UnconnectedState:
                self._callers.remove(socket)
                socket.deleteLater()

    def _take(self, line: bytes) -> None:
        try:
            paths = json.loads(line)
        except ValueError:
            return
        if isinstance(paths, list):
            self.paths_handed.emit([str(path) for path in paths])


def _socket_names(folder: Path) -> list[str]:
    """Return the paths of the library's sockets: in folders that only the person may enter.

    These are the session's own folder and the library's, where the path is short enough. Windows
    knows only names, whose pipes are for their owner as well.
    """
    digest = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
    name = f"broadsheet-{digest}"
    if sys.platform == "win32":
        return [name]
    session = os.environ.get("XDG_RUNTIME_DIR", "")
    places = [Path(session) / name] if session else []
    places.append(folder.resolve() / "window.socket")
    fit = [
        str(path)
        for path in places
        if len(os.fsencode(path)) <= _LONGEST_PATH and _is_private(path.parent)
    ]
    return fit or [name]


def _is_private(folder: Path) -> bool:
    """Whether a folder belongs to this person and nobody else may enter it."""
    try:
        about = folder.stat()
    except OSError:
        return False
    return is_own(about) and stat.S_ISDIR(about.st_mode) and not about.st_mode & 0o077
