package org.opendps.registry.file;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record ScannerUnavailable() implements Refusal {

    @Override
    public int status() {
        return 503;
    }

    @Override
    public String title() {
        return "The file cannot be scanned now";
    }

    @Override
    public String detail() {
        return "The virus scanner does not answer, and nothing is taken in unscanned. Nothing was kept: send it again later.";
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", "60");
    }
}
