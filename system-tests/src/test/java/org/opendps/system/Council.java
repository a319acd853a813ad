package org.opendps.system;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.opendps.local.identity.Administrator;
import org.opendps.local.identity.MachineLogin;
import org.opendps.local.story.Doors;

/** A council of a test's own. Its people are registered when they are first needed. */
public final class Council {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> ROLES = Set.of(
            "commissioner",
            "practitioner",
            "support-officer",
            "evaluator",
            "moderator",
            "finance",
            "finance-approver",
            "auditor",
            "admin");

    private final Doors doors;
    private final MachineLogin administration;
    private final String code;
    private final Set<String> registered = new HashSet<>();

    /** @param code of an English council, by which the services know whose business something is */
    public Council(RunningSystem.Handle system, String code) {
        this.doors = system.doors();
        this.administration = system.administration();
        this.code = code;
    }

    /**
     * The user, whose password is the same, for whoever has this name in the demonstration; somebody who is of no
     * council stays who they are.
     *
     * @param name a role, with a number where several have it
     */
    public String user(String name) {
        var role = name.replaceAll("\\d+$", "");
        if (!ROLES.contains(role)) {
            return name;
        }
        var user = name + "-of-" + code.toLowerCase(Locale.ROOT);
        if (registered.add(user)) {
            register(user, role);
        }
        return user;
    }

    private void register(String user, String role) {
        var administrator = Administrator.logIn(doors.identity().replaceAll("/realms/dps$", ""), administration)
                .orElseThrow();
        var byName = "/users?exact=true&username=" + user;
        if (!administrator.get(byName).isEmpty()) {
            return;
        }
        var person = JSON.createObjectNode()
                .put("username", user)
                .put("firstName", "Sam")
                .put("lastName", "Elsewhere")
                .put("email", user + "@example.org")
                .put("enabled", true);
        person.putObject("attributes").putArray("authority").add(code);
        person.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", user)
                .put("temporary", false);
        administrator.post("/users", person);
        var id = administrator.get(byName).at("/0/id").asText();
        administrator.post(
                "/users/" + id + "/role-mappings/realm",
                JSON.createArrayNode().add(administrator.get("/roles/" + role)));
    }
}
