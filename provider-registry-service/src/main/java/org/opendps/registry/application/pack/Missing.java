package org.opendps.registry.application.pack;

/** One thing that an application still lacks, and in plain words what to do. */
public record Missing(String item, String remedy) {}
