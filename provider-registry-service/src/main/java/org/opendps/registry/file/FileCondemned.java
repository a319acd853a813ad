package org.opendps.registry.file;

import java.util.UUID;

/** The scanner found something in a file that was there already; its bytes are gone. */
public record FileCondemned(UUID file) {}
