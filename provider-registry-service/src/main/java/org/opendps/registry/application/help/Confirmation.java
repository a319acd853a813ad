package org.opendps.registry.application.help;

/** Who of the provider stands by an application, and how they said so. */
public record Confirmation(String confirmedBy, Channel channel) {}
