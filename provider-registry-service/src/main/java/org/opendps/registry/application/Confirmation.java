package org.opendps.registry.application;

/** Who of the provider stands by an application, and how they said so. */
record Confirmation(String confirmedBy, Channel channel) {}
