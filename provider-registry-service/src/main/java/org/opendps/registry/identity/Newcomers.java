package org.opendps.registry.identity;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.opendps.blocks.access.Roles;

/** Who may register an organisation or accept an invitation: a person who neither works for a council nor acts for a provider yet. */
@ApplicationScoped
public class Newcomers {

    public static final String NEWCOMER = "newcomer";

    private static final Set<String> TAKEN = Set.of(
            Roles.COMMISSIONER,
            Roles.PRACTITIONER,
            Roles.SUPPORT_OFFICER,
            Roles.EVALUATOR,
            Roles.MODERATOR,
            Roles.FINANCE,
            Roles.FINANCE_APPROVER,
            Roles.AUDITOR,
            Roles.ADMIN,
            Roles.PROVIDER,
            Roles.PORTAL,
            Roles.FINANCE_SYSTEM);

    @PermissionChecker(NEWCOMER)
    boolean isNewcomer(SecurityIdentity identity) {
        boolean boundAlready =
                identity.getPrincipal() instanceof JsonWebToken token && token.containsClaim("provider_id");
        return !identity.isAnonymous() && !boundAlready && TAKEN.stream().noneMatch(identity::hasRole);
    }
}
