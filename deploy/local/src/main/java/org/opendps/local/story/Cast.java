package org.opendps.local.story;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Everybody who can log in to the demonstration realm, by user name. */
public final class Cast {

    private final Web web = new Web();
    private final Doors doors;
    private final UnaryOperator<String> users;
    private final Map<String, Actor> actors = new HashMap<>();

    public Cast(Doors doors) {
        this(doors, UnaryOperator.identity());
    }

    /** @param users who plays whom, where it is not the demonstration user of that name */
    public Cast(Doors doors, UnaryOperator<String> users) {
        this.doors = doors;
        this.users = users;
    }

    /** A user whose password is the name. */
    public Actor person(String name) {
        return actors.computeIfAbsent(users.apply(name), user -> Actor.person(web, doors, user, user));
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
