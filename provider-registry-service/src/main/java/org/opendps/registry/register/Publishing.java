package org.opendps.registry.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.registry.membership.MembersChanged;
import org.opendps.registry.provider.ProfileChanged;

/** Keeps the public register in the transaction of each change, and counts what changed in it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Publishing {

    /** Whoever renames a provider meanwhile waits, or has come first and is seen by what follows. */
    private static final String HOLD_NAMES = "select cast(p.id as text) from provider p"
            + " where p.id in (select m.provider_id from member m where <which>) order by p.id for share";

    /** What is the same as before is no change: nobody has to read a list again for a venue or a rate. */
    private static final String KEEP = """
            with gone as (
                delete from public_member using member m
                where public_member.member_id = m.id and m.status = 'REMOVED' and <which>
                returning public_member.purchasing_system_id),
            kept as (
                insert into public_member
                select m.id, m.purchasing_system_id, coalesce(p.trading_name, p.legal_name),
                    array(select c from jsonb_array_elements_text(m.categories) with ordinality c (c, n) order by n)
                from member m join provider p on p.id = m.provider_id
                where m.status <> 'REMOVED' and <which>
                on conflict (member_id) do update set name = excluded.name, categories = excluded.categories
                    where (public_member.name, public_member.categories) <> (excluded.name, excluded.categories)
                returning purchasing_system_id)
            insert into public_register
            select purchasing_system_id, 1 from (select * from gone union select * from kept) changed order by 1
            on conflict (purchasing_system_id) do update set changes = public_register.changes + 1
            """;

    private static final String THESE = "m.id = any (cast(string_to_array(:ids, ',') as uuid[]))";
    private static final String OF_PROVIDER = "m.provider_id = cast(:ids as uuid)";

    private final EntityManager database;

    Publishing(EntityManager database) {
        this.database = database;
    }

    void keep(@Observes MembersChanged changed) {
        if (!changed.members().isEmpty()) {
            keep(THESE, changed.members().stream().map(UUID::toString).collect(Collectors.joining(",")));
        }
    }

    void rename(@Observes ProfileChanged changed) {
        if (!changed.renamed()) {
            return;
        }
        keep(OF_PROVIDER, changed.providerId().toString());
    }

    private void keep(String which, String ids) {
        database.createNativeQuery(HOLD_NAMES.replace("<which>", which))
                .setParameter("ids", ids)
                .getResultList();
        database.createNativeQuery(KEEP.replace("<which>", which))
                .setParameter("ids", ids)
                .executeUpdate();
    }
}
