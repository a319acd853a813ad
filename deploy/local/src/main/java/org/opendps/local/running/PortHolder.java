package org.opendps.local.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which process listens on a port: from the kernel's own tables, because lsof and ss are not on every machine. */
final class PortHolder {

    private static final String LISTENING = "0A";

    private PortHolder() {}

    /** A phrase: the process with its number, or what can be said without the right to look at it. */
    static String of(int port) {
        Set<String> sockets = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .map(Path::of)
                .filter(Files::isReadable)
                .flatMap(PortHolder::lines)
                .map(line -> line.strip().split("\\s+"))
                .filter(cells -> cells.length > 9 && cells[3].equals(LISTENING))
                .filter(cells -> cells[1].endsWith(":%04X".formatted(port)))
                .map(cells -> "socket:[" + cells[9] + "]")
                .collect(Collectors.toSet());
        return ProcessHandle.allProcesses()
                .filter(process -> holdsOne(process.pid(), sockets))
                .findFirst()
                .map(PortHolder::phrase)
                .orElse("a process that this user may not look at");
    }

    private static boolean holdsOne(long pid, Set<String> sockets) {
        Path descriptors = Path.of("/proc/" + pid + "/fd");
        try (var files = Files.list(descriptors)) {
            return files.map(PortHolder::target).flatMap(Optional::stream).anyMatch(sockets::contains);
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<String> target(Path descriptor) {
        try {
            return Optional.of(Files.readSymbolicLink(descriptor).toString());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String phrase(ProcessHandle process) {
        String command =
                process.info().commandLine().or(() -> process.info().command()).orElse("unknown");
        String shown = command.length() > 80 ? command.substring(0, 80) + "…" : command;
        return "process " + process.pid() + " (" + shown + ")";
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}
