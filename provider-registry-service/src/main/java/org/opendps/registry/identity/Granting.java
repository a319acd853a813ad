package org.opendps.registry.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Promises access, and keeps book of what the identity provider was told. */
@ApplicationScoped
@Transactional
public class Granting {

    private final IdentityGrants grants;
    private final Event<GrantPromised> promised;

    Granting(IdentityGrants grants, Event<GrantPromised> promised) {
        this.grants = grants;
        this.promised = promised;
    }

    /**
     * In the transaction of the provider that it belongs to.
     *
     * @throws org.opendps.blocks.problem.Refused 409 when the person acts for a provider already
     */
    public void promise(String subject, String username, UUID providerId) {
        var grant = new IdentityGrant(subject, username, providerId);
        if (!grants.keep(grant)) {
            throw new AlreadyAdministrator().refused();
        }
        promised.fire(new GrantPromised(grant.id()));
    }

    public List<Administrator> administrators(UUID providerId) {
        return grants.of(providerId).stream().map(IdentityGrant::administrator).toList();
    }

    List<IdentityGrant> due() {
        return grants.due();
    }

    void granted(UUID id) {
        grants.granted(id);
    }

    void failed(UUID id) {
        grants.failed(id);
    }
}
