"""A job object of Windows: the system ends a process, or refuses it memory, at its limits."""

from __future__ import annotations

import ctypes
import sys
import time

_LIMIT_TIME, _LIMIT_MEMORY, _DIE_QUIETLY = 0x2, 0x100, 0x400
"""JOB_OBJECT_LIMIT_PROCESS_TIME, _PROCESS_MEMORY and _DIE_ON_UNHANDLED_EXCEPTION of winnt.h."""
_EXTENDED = 9
"""JobObjectExtendedLimitInformation of winnt.h."""
_TICKS = 10_000_000
"""Windows counts processor time in ticks of 100 nanoseconds: these many a second."""


class _BasicLimits(ctypes.Structure):
    _fields_ = (
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", ctypes.c_uint32),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", ctypes.c_uint32),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", ctypes.c_uint32),
        ("SchedulingClass", ctypes.c_uint32),
    )


class _ExtendedLimits(ctypes.Structure):
    _fields_ = (
        ("BasicLimitInformation", _BasicLimits),
        ("IoInfo", ctypes.c_uint64 * 6),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    )


class _MemoryCounters(ctypes.Structure):
    _fields_ = (
        ("cb", ctypes.c_uint32),
        ("PageFaultCount", ctypes.c_uint32),
        ("PeakWorkingSetSize", ctypes.c_size_t),
        ("WorkingSetSize", ctypes.c_size_t),
        ("QuotaPeakPagedPoolUsage", ctypes.c_size_t),
        ("QuotaPagedPoolUsage", ctypes.c_size_t),
        ("QuotaPeakNonPagedPoolUsage", ctypes.c_size_t),
        ("QuotaNonPagedPoolUsage", ctypes.c_size_t),
        ("PagefileUsage", ctypes.c_size_t),
        ("PeakPagefileUsage", ctypes.c_size_t),
    )


if sys.platform == "win32":

    class JobObject:
        """The job of this process; `memory` in bytes altogether, seconds for each `begin`."""

        def __init__(self, memory: int, processor_seconds: int) -> None:
            self._memory = memory
            self._seconds = processor_seconds
            self._kernel = _kernel()
            self._job = self._kernel.CreateJobObjectW(None, None)
            self._held = bool(
                self._job
                and self._set()
                and self._kernel.AssignProcessToJobObject(
                    self._job, self._kernel.GetCurrentProcess()
                )
            )

        def holds(self) -> bool:
            """Whether the system took the process into the job with its limits."""
            return self._held

        def begin(self) -> None:
            """Count the processor time anew."""
            self._set()

        def rest(self) -> None:
            """Count nothing; a resting process takes no processor time anyway."""

        def _set(self) -> bool:
            limits = _ExtendedLimits()
            basic = limits.BasicLimitInformation
            basic.LimitFlags = _LIMIT_TIME | _LIMIT_MEMORY | _DIE_QUIETLY
            basic.PerProcessUserTimeLimit = int((time.process_time() + self._seconds) * _TICKS)
            limits.ProcessMemoryLimit = self._memory
            return bool(
                self._kernel.SetInformationJobObject(
                    self._job, _EXTENDED, ctypes.byref(limits), ctypes.sizeof(limits)
                )
            )

    def committed_bytes() -> int:
        """Return the memory that this process has been promised, in bytes; 0 where unknown."""
        kernel = _kernel()
        counters = _MemoryCounters()
        counters.cb = ctypes.sizeof(counters)
        known = kernel.K32GetProcessMemoryInfo(
            kernel.GetCurrentProcess(), ctypes.byref(counters), counters.cb
        )
        return int(counters.PagefileUsage) if known else 0

    def _kernel() -> ctypes.WinDLL:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        handle, number = ctypes.c_void_p, ctypes.c_uint32
        kernel.GetCurrentProcess.restype = handle
        kernel.CreateJobObjectW.restype = handle
        kernel.CreateJobObjectW.argtypes = (handle, ctypes.c_wchar_p)
        kernel.AssignProcessToJobObject.argtypes = (handle, handle)
        kernel.SetInformationJobObject.argtypes = (handle, ctypes.c_int, handle, number)
        kernel.K32GetProcessMemoryInfo.argtypes = (handle, handle, number)
        return kernel
