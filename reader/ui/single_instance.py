"""One window for a library: a second start hands its paths to the first and goes."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from reader.library.folders import LibraryLayout
from reader.library.locks import FileLock

_WAIT_MILLISECONDS = 3000


class SingleInstance(QObject):
    """Holds the window's lock of a library and listens on a local socket; never on a network."""

    paths_handed = Signal(list)
    """list[str]: paths that another start was given; empty when it only wants the window."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _socket_name(folder)
        folder.mkdir(parents=True, exist_ok=True)
        self._lock = FileLock(LibraryLayout(folder).lock)
        self._server: QLocalServer | None = None
        self._callers: list[QLocalSocket] = []

    def claim(self) -> bool:
        """Become the library's window; False when another one is."""
        if not self._lock.acquire():
            return False
        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        self._server.listen(self._name)
        return True

    def hand_over(self, paths: Sequence[str]) -> bool:
        """Give paths to the library's window; False when it does not answer."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_WAIT_MILLISECONDS):
            return False
        socket.write(json.dumps(list(paths)).encode() + b"\n")
        while socket.bytesToWrite() and socket.waitForBytesWritten(_WAIT_MILLISECONDS):
            pass
        written = not socket.bytesToWrite()
        socket.disconnectFromServer()
        return written

    def release(self) -> None:
        """Stop being the library's window."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.release()

    def _accept(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
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


def _socket_name(folder: Path) -> str:
    """A name for the library's socket: in the person's own folder, short enough for any system."""
    digest = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
    own = os.environ.get("XDG_RUNTIME_DIR", "")
    name = f"broadsheet-{digest}"
    return str(Path(own) / name) if own and Path(own).is_dir() else name
