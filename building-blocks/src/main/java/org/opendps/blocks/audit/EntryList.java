package org.opendps.blocks.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sealed entries by the order of their seals, of one council and of none. Not by their numbers: what commits late has a
 * number that a reader may have passed.
 */
@ApplicationScoped
class EntryList {

    private static final String READ = "select l.position, audit_hides(e.table_name, e.subject), " + Entry.COLUMNS;

    // two walks along the index: one for both would read past the rows of all other councils
    private static final String ALL = READ + """
             from (
                (select position, entry_id from audit_link where authority = ? and position > ?
                 order by position limit ?)
                union all
                (select position, entry_id from audit_link where authority is null and position > ?
                 order by position limit ?)
            ) l join audit_entry e on e.id = l.entry_id order by l.position limit ?
            """;
    private static final String OF_SUBJECT = READ + """
             from audit_link l join audit_entry e on e.id = l.entry_id
            where l.subject = ? and (l.authority = ? or l.authority is null) and l.position > ?
            order by l.position limit ?
            """;

    private final AgroalDataSource database;

    EntryList(AgroalDataSource database) {
        this.database = database;
    }

    /** @return one more than the limit when there are more */
    List<EntryView> page(String authority, @Nullable String subject, long after, int limit) {
        var more = limit + 1;
        return subject == null
                ? read(ALL, authority, after, more, after, more, more)
                : read(OF_SUBJECT, subject, authority, after, more);
    }

    private List<EntryView> read(String sql, Object... values) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            var found = new ArrayList<EntryView>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    found.add(EntryView.of(row.getLong(1), Entry.read(row, 2), row.getBoolean(2)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The audit could not be read", e);
        }
    }
}
