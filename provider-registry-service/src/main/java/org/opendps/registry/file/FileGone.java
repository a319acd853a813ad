package org.opendps.registry.file;

import org.opendps.blocks.problem.Refusal;

record FileGone(FileStatus found) implements Refusal {

    @Override
    public int status() {
        return 410;
    }

    @Override
    public String title() {
        return "The file is there no more";
    }

    @Override
    public String detail() {
        return found == FileStatus.INFECTED
                ? "The virus scanner has found something in it. Ask the provider for another version."
                : "A copy of this may not be kept any longer. Ask the provider to show it to you.";
    }
}
