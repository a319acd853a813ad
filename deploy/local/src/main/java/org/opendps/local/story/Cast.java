package org.opendps.local.story;

import java.util.HashMap;
import java.util.Map;

/** Everybody who can log in to the demonstration realm, by user name. */
public final class Cast {

    private final Web web = new Web();
    private final Doors doors;
    private final Map<String, Actor> actors = new HashMap<>();

    public Cast(Doors doors) {
        this.doors = doors;
    }

    /** A demonstration user: the password is the name. */
    public Actor person(String name) {
        return actors.computeIfAbsent(name, n -> Actor.person(web, doors, n, n));
    }

    public Actor machine(String client) {
        return actors.computeIfAbsent(client, c -> Actor.machine(web, doors, c));
    }

    /** Somebody whom the identity provider did not know before. */
    public Actor newcomer(String name, String firstName, String lastName) {
        new Registration(web, doors).register(name, name, firstName, lastName);
        return person(name);
    }

    public Doors doors() {
        return doors;
    }
}
