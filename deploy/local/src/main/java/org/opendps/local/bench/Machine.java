package org.opendps.local.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the figures were measured on. */
public record Machine(int cores, double memoryGib, String processor, String jdk, String system) {

    private static final double GIB = 1024.0 * 1024 * 1024;

    public static Machine here() {
        var bean = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                bean.getTotalMemorySize() / GIB,
                processorName(),
                System.getProperty("java.vm.vendor") + " " + Runtime.version(),
                bean.getName() + " " + bean.getVersion() + ", " + bean.getArch());
    }

    private static String processorName() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            // only Linux tells it in this way
            return "unknown";
        }
    }
}
