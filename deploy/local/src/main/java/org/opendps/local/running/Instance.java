package org.opendps.local.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The right to be the one stack of this checkout, and the files by which others see that there is one. */
public final class Instance {

    private final Path launcher;
    private final Path ready;
    private final FileLock lock;

    private Instance(Path launcher, Path ready, FileLock lock) {
        this.launcher = launcher;
        this.ready = ready;
        this.lock = lock;
    }

    public static Instance claim(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new StartFailed("The stack is running already; ./dps status shows it, ./dps down stops it.");
            }
            Instance instance = new Instance(folder.resolve("launcher.pid"), folder.resolve("ready"), lock);
            Files.deleteIfExists(instance.ready);
            Files.writeString(instance.launcher, ProcessHandle.current().pid() + System.lineSeparator());
            return instance;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void ready() {
        try {
            Files.createFile(ready);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on nobody may count on it, although it takes a while to end. */
    public void unready() {
        try {
            Files.deleteIfExists(ready);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void release() {
        try {
            Files.deleteIfExists(launcher);
            lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
