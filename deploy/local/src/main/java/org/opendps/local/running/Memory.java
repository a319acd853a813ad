package org.opendps.local.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What the stack's processes hold of the machine's memory, shared pages counted once (Linux only). */
public final class Memory {

    private static final String PROPORTIONAL_SHARE = "Pss:";

    private Memory() {}

    /** In bytes; empty when nothing runs or the system does not tell. */
    public static OptionalLong resident(Path stack) {
        long kibibytes = new Orphans(stack)
                .processes()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .mapToLong(ProcessHandle::pid)
                .distinct()
                .map(Memory::kibibytes)
                .sum();
        return kibibytes == 0 ? OptionalLong.empty() : OptionalLong.of(kibibytes * 1024);
    }

    private static long kibibytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith(PROPORTIONAL_SHARE))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
