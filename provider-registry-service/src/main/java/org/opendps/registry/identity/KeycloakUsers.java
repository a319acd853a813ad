package org.opendps.registry.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.UserResource;
import org.opendps.blocks.access.Roles;

/** The users of the realm, by Keycloak's administration API. */
@ApplicationScoped
class KeycloakUsers {

    private static final Logger LOG = Logger.getLogger(KeycloakUsers.class);
    private static final int GONE = 404;
    private static final String ATTRIBUTE = "provider_id";

    private final Keycloak keycloak;
    private final String realm;

    KeycloakUsers(Keycloak keycloak, @ConfigProperty(name = "quarkus.keycloak.admin-client.realm") String realm) {
        this.keycloak = keycloak;
        this.realm = realm;
    }

    /** Repeatable. Reads before it writes: an update of a user replaces all attributes. */
    void bind(String subject, UUID providerId) {
        var user = keycloak.realm(realm).users().get(subject);
        // the role first: a token that names the provider then has it too
        giveRole(user);
        var representation = user.toRepresentation();
        Map<String, List<String>> known = representation.getAttributes();
        var attributes = known == null ? new HashMap<String, List<String>>() : new HashMap<>(known);
        attributes.put(ATTRIBUTE, List.of(providerId.toString()));
        representation.setAttributes(attributes);
        user.update(representation);
    }

    /** Repeatable. Whom somebody has bound to another provider meanwhile, or who is gone, stays as they are. */
    void release(String subject, UUID providerId) {
        var user = keycloak.realm(realm).users().get(subject);
        try {
            var representation = user.toRepresentation();
            var attributes = new HashMap<>(
                    Objects.requireNonNullElse(representation.getAttributes(), Map.<String, List<String>>of()));
            if (attributes.remove(ATTRIBUTE, List.of(providerId.toString()))) {
                // the attribute last: as long as it is there, a repetition finds what is left to do
                takeRole(user);
                representation.setAttributes(attributes);
                user.update(representation);
            }
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() != GONE) {
                throw e;
            }
            LOG.infof("A user whose access to provider %s ends is gone", providerId);
        }
    }

    private static void takeRole(UserResource user) {
        var held = user.roles().realmLevel().listAll().stream()
                .filter(role -> role.getName().equals(Roles.PROVIDER))
                .toList();
        if (!held.isEmpty()) {
            user.roles().realmLevel().remove(held);
        }
    }

    /** Of the roles that the user lacks and this client may give: it may not read the realm's roles themselves. */
    private static void giveRole(UserResource user) {
        var missing = user.roles().realmLevel().listAvailable().stream()
                .filter(role -> role.getName().equals(Roles.PROVIDER))
                .toList();
        if (!missing.isEmpty()) {
            user.roles().realmLevel().add(missing);
        }
    }
}
