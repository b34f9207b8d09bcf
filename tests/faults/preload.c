/* Faults for a process that is started with this library in LD_PRELOAD.
 *
 * Counts the calls that change files below one folder, and at the one asked for kills the process
 * or lets the call fail. It can also log every change, for the replay of a power cut, and shift
 * the clock. Nothing happens before faults_arm() is called, so that a process can be warmed first.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum mode { COUNT, KILL_BEFORE, KILL_AFTER, FAIL_ONCE, FAIL_FROM, FULL_FROM, SHORT_WRITE };

static char folder[PATH_MAX];
static size_t folder_length;
static long calls, at;
static int mode, error_number, armed, log_handle = -1;
static long clock_shift;

void faults_arm(const char *path, long number, int how, int error, int log) {
    snprintf(folder, sizeof folder, "%s/", path);
    folder_length = strlen(folder);
    calls = 0, at = number, mode = how, error_number = error, log_handle = log, armed = 1;
}
void faults_disarm(void) { armed = 0; }
long faults_count(void) { return calls; }
void faults_clock(long seconds) { clock_shift = seconds; }

#define REAL(kind, name, ...) \
    static kind (*real_##name)(__VA_ARGS__); \
    if (!real_##name) real_##name = dlsym(RTLD_NEXT, #name)

static int below(const char *path) {
    return armed && (strncmp(path, folder, folder_length) == 0 ||
                     (strncmp(path, folder, folder_length - 1) == 0 && !path[folder_length - 1]));
}

/* The absolute path of a name in an opened folder; 0 where it is too long or unknown. */
static int whole_path(int where, const char *name, char *out) {
    char link[64];
    ssize_t size;
    if (!name) return 0;
    if (name[0] == '/') return snprintf(out, PATH_MAX, "%s", name) < PATH_MAX;
    snprintf(link, sizeof link, where == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/%d", where);
    size = readlink(link, out, PATH_MAX - 1);
    if (size < 0) return 0;
    out[size] = 0;
    return snprintf(out + size, PATH_MAX - size, "/%s", name) < PATH_MAX - size;
}

static int path_of(int handle, char *out) {
    char link[64];
    ssize_t size;
    if (!armed) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    size = readlink(link, out, PATH_MAX - 1);
    if (size < 0) return 0;
    out[size] = 0;
    return below(out);
}

static void end_now(void) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

enum verdict { GO_ON, FAIL, DIE_AFTER, HALF };

/* `takes_room`: whether a full disk refuses the call; `writes`: whether it can be done in part. */
static enum verdict count_call(int takes_room, int writes) {
    long now = __sync_add_and_fetch(&calls, 1);  /* files are written by several threads */
    switch (mode) {
    case KILL_BEFORE:
        if (now == at) end_now();
        return GO_ON;
    case KILL_AFTER: return now == at ? DIE_AFTER : GO_ON;
    case FAIL_ONCE: return now == at ? FAIL : GO_ON;
    case FAIL_FROM: return now >= at ? FAIL : GO_ON;
    case FULL_FROM: return now >= at && takes_room ? FAIL : GO_ON;
    case SHORT_WRITE: return now == at && writes ? HALF : GO_ON;
    default: return GO_ON;
    }
}

static unsigned long long number_of(int handle) {
    struct stat about;
    return fstat(handle, &about) ? 0 : about.st_ino;
}

static int noting;  /* a line and the bytes behind it stay together */

/* One line a change: what, number of the file, place, bytes that follow, path, second path. */
static void note(char what, unsigned long long number, long long place, const void *data,
                 size_t size, const char *path, const char *second) {
    char line[3 * PATH_MAX];
    int length;
    if (log_handle < 0) return;
    length = snprintf(line, sizeof line, "%c\t%llu\t%lld\t%zu\t%s\t%s\n", what, number, place,
                      size, path, second ? second : "");
    while (__sync_lock_test_and_set(&noting, 1)) sched_yield();
    syscall(SYS_write, log_handle, line, length);
    if (size) syscall(SYS_write, log_handle, data, size);
    __sync_lock_release(&noting);
}

#define BEGIN(takes_room) \
    enum verdict verdict = count_call(takes_room, 0); \
    if (verdict == FAIL) { errno = error_number; return -1; }
#define END \
    if (verdict == DIE_AFTER) end_now();

static ssize_t put(int handle, const void *data, size_t size, off64_t place) {
    REAL(ssize_t, write, int, const void *, size_t);
    REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t);
    char path[PATH_MAX];
    enum verdict verdict = GO_ON;
    ssize_t written;
    int ours = path_of(handle, path);
    if (ours) {
        verdict = count_call(1, 1);
        if (verdict == FAIL) { errno = error_number; return -1; }
        if ((verdict == HALF || verdict == DIE_AFTER) && size > 1) size /= 2;
    }
    written = place < 0 ? real_write(handle, data, size) : real_pwrite64(handle, data, size, place);
    if (ours && written > 0 && log_handle >= 0) {
        off64_t from = place < 0 ? lseek64(handle, 0, SEEK_CUR) - written : place;
        note('W', number_of(handle), from, data, written, path, 0);
    }
    END
    return written;
}

ssize_t write(int handle, const void *data, size_t size) { return put(handle, data, size, -1); }
ssize_t pwrite64(int handle, const void *data, size_t size, off64_t place) {
    return put(handle, data, size, place);
}
ssize_t pwrite(int handle, const void *data, size_t size, off_t place) {
    return put(handle, data, size, place);
}
ssize_t writev(int handle, const struct iovec *parts, int count) {
    REAL(ssize_t, writev, int, const struct iovec *, int);
    char path[PATH_MAX];
    ssize_t total = 0;
    if (!path_of(handle, path)) return real_writev(handle, parts, count);
    for (int each = 0; each < count; each++) {
        ssize_t size = put(handle, parts[each].iov_base, parts[each].iov_len, -1);
        if (size < 0) return total ? total : -1;
        total += size;
        if ((size_t)size < parts[each].iov_len) break;
    }
    return total;
}
/* Refused below the folder, so that Python copies by reading and writing, which is counted. */
ssize_t sendfile64(int to, int from, off64_t *place, size_t size) {
    REAL(ssize_t, sendfile64, int, int, off64_t *, size_t);
    char path[PATH_MAX];
    if (path_of(to, path)) { errno = ENOTSOCK; return -1; }
    return real_sendfile64(to, from, place, size);
}
ssize_t sendfile(int to, int from, off_t *place, size_t size) {
    return sendfile64(to, from, (off64_t *)place, size);
}

static int synced(int handle, int data_only) {
    REAL(int, fsync, int);
    REAL(int, fdatasync, int);
    char path[PATH_MAX];
    int done;
    if (!path_of(handle, path)) return data_only ? real_fdatasync(handle) : real_fsync(handle);
    BEGIN(0)
    done = data_only ? real_fdatasync(handle) : real_fsync(handle);
    if (!done) note('S', number_of(handle), 0, 0, 0, path, 0);
    END
    return done;
}
int fsync(int handle) { return synced(handle, 0); }
int fdatasync(int handle) { return synced(handle, 1); }

int ftruncate64(int handle, off64_t size) {
    REAL(int, ftruncate64, int, off64_t);
    char path[PATH_MAX];
    int done;
    if (!path_of(handle, path)) return real_ftruncate64(handle, size);
    BEGIN(1)
    done = real_ftruncate64(handle, size);
    if (!done) note('T', number_of(handle), size, 0, 0, path, 0);
    END
    return done;
}
int ftruncate(int handle, off_t size) { return ftruncate64(handle, size); }

static int opened(int where, const char *name, int flags, mode_t rights) {
    REAL(int, openat64, int, const char *, int, ...);
    char path[PATH_MAX];
    int handle, fresh;
    int nameless = (flags & O_TMPFILE) == O_TMPFILE;
    if (!armed || !(flags & (O_CREAT | O_TRUNC) || nameless) || !whole_path(where, name, path) ||
        !below(path))
        return real_openat64(where, name, flags, rights);
    fresh = nameless || access(path, F_OK) != 0;
    if (!fresh && !(flags & O_TRUNC)) return real_openat64(where, name, flags, rights);
    BEGIN(1)
    handle = real_openat64(where, name, flags, rights);
    if (handle >= 0) {
        if (nameless) note('N', number_of(handle), 0, 0, 0, path, 0);
        else note(fresh ? 'C' : 'T', number_of(handle), 0, 0, 0, path, 0);
    }
    END
    return handle;
}
#define RIGHTS \
    mode_t rights = 0; \
    if (flags & O_CREAT || (flags & O_TMPFILE) == O_TMPFILE) { \
        va_list more; \
        va_start(more, flags); \
        rights = va_arg(more, mode_t); \
        va_end(more); \
    }
int open(const char *name, int flags, ...) { RIGHTS return opened(AT_FDCWD, name, flags, rights); }
int open64(const char *name, int flags, ...) { RIGHTS return opened(AT_FDCWD, name, flags, rights); }
int openat(int where, const char *name, int flags, ...) {
    RIGHTS return opened(where, name, flags, rights);
}
int openat64(int where, const char *name, int flags, ...) {
    RIGHTS return opened(where, name, flags, rights);
}

int renameat(int from_where, const char *from, int to_where, const char *to) {
    REAL(int, renameat, int, const char *, int, const char *);
    char old[PATH_MAX], new[PATH_MAX];
    int done;
    if (!armed || !whole_path(from_where, from, old) || !whole_path(to_where, to, new) ||
        !(below(old) || below(new)))
        return real_renameat(from_where, from, to_where, to);
    BEGIN(0)
    done = real_renameat(from_where, from, to_where, to);
    if (!done) note('R', 0, 0, 0, 0, old, new);
    END
    return done;
}
int rename(const char *from, const char *to) { return renameat(AT_FDCWD, from, AT_FDCWD, to); }

int unlinkat(int where, const char *name, int flags) {
    REAL(int, unlinkat, int, const char *, int);
    char path[PATH_MAX];
    int done;
    if (!armed || !whole_path(where, name, path) || !below(path))
        return real_unlinkat(where, name, flags);
    if (access(path, F_OK)) return real_unlinkat(where, name, flags);
    BEGIN(0)
    done = real_unlinkat(where, name, flags);
    if (!done) note(flags & AT_REMOVEDIR ? 'D' : 'U', 0, 0, 0, 0, path, 0);
    END
    return done;
}
int unlink(const char *name) { return unlinkat(AT_FDCWD, name, 0); }
int rmdir(const char *name) { return unlinkat(AT_FDCWD, name, AT_REMOVEDIR); }

int linkat(int from_where, const char *from, int to_where, const char *to, int flags) {
    REAL(int, linkat, int, const char *, int, const char *, int);
    char path[PATH_MAX];
    struct stat about;
    int done;
    if (!armed || !whole_path(to_where, to, path) || !below(path))
        return real_linkat(from_where, from, to_where, to, flags);
    BEGIN(1)
    done = real_linkat(from_where, from, to_where, to, flags);
    if (!done && !stat(path, &about)) note('L', about.st_ino, 0, 0, 0, path, 0);
    END
    return done;
}
int link(const char *from, const char *to) { return linkat(AT_FDCWD, from, AT_FDCWD, to, 0); }

int mkdirat(int where, const char *name, mode_t rights) {
    REAL(int, mkdirat, int, const char *, mode_t);
    char path[PATH_MAX];
    int done;
    if (!armed || !whole_path(where, name, path) || !below(path) || !access(path, F_OK))
        return real_mkdirat(where, name, rights);
    BEGIN(1)
    done = real_mkdirat(where, name, rights);
    if (!done) note('M', 0, 0, 0, 0, path, 0);
    END
    return done;
}
int mkdir(const char *name, mode_t rights) { return mkdirat(AT_FDCWD, name, rights); }

int fchmodat(int where, const char *name, mode_t rights, int flags) {
    REAL(int, fchmodat, int, const char *, mode_t, int);
    char path[PATH_MAX];
    int done;
    if (!armed || !whole_path(where, name, path) || !below(path))
        return real_fchmodat(where, name, rights, flags);
    BEGIN(0)
    done = real_fchmodat(where, name, rights, flags);
    END
    return done;
}
int chmod(const char *name, mode_t rights) { return fchmodat(AT_FDCWD, name, rights, 0); }
int fchmod(int handle, mode_t rights) {
    REAL(int, fchmod, int, mode_t);
    char path[PATH_MAX];
    int done;
    if (!path_of(handle, path)) return real_fchmod(handle, rights);
    BEGIN(0)
    done = real_fchmod(handle, rights);
    END
    return done;
}
int utimensat(int where, const char *name, const struct timespec times[2], int flags) {
    REAL(int, utimensat, int, const char *, const struct timespec *, int);
    char path[PATH_MAX];
    int done;
    if (!armed || !whole_path(where, name, path) || !below(path))
        return real_utimensat(where, name, times, flags);
    BEGIN(0)
    done = real_utimensat(where, name, times, flags);
    END
    return done;
}

int clock_gettime(clockid_t clock, struct timespec *moment) {
    REAL(int, clock_gettime, clockid_t, struct timespec *);
    int done = real_clock_gettime(clock, moment);
    if (!done && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        moment->tv_sec += clock_shift;
    return done;
}
int gettimeofday(struct timeval *moment, void *zone) {
    REAL(int, gettimeofday, struct timeval *, void *);
    int done = real_gettimeofday(moment, zone);
    if (!done) moment->tv_sec += clock_shift;
    return done;
}
time_t time(time_t *out) {
    struct timespec moment;
    clock_gettime(CLOCK_REALTIME, &moment);
    if (out) *out = moment.tv_sec;
    return moment.tv_sec;
}
