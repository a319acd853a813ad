package org.opendps.local.story;

/** A provider, and who acts for it. */
public record Club(Actor actor, String id, String name) {}
