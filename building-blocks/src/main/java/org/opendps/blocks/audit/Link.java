package org.opendps.blocks.audit;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A sealed entry's place in the chain: its hash covers the entry and, by the hash before, all that was sealed earlier. */
record Link(long position, long entryId, @Nullable String authority, String subject, Hash rowHash, Hash hash) {

    /** What the first link follows. The name keeps the chain of one service from being shown as another's. */
    static Hash origin(String service) {
        return new Fingerprint().add("opendps audit").add(service).sum();
    }

    static Link after(Hash before, long position, Entry entry) {
        var row = entry.hash();
        return new Link(position, entry.id(), entry.authority(), entry.subject(), row, follow(before, position, row));
    }

    boolean follows(Hash before) {
        return hash.equals(follow(before, position, rowHash));
    }

    boolean isOf(Entry entry) {
        return rowHash.equals(entry.hash());
    }

    /** Entries are looked for by what the link repeats of them. */
    boolean repeats(Entry entry) {
        return Objects.equals(authority, entry.authority()) && subject.equals(entry.subject());
    }

    private static Hash follow(Hash before, long position, Hash row) {
        return new Fingerprint().add(before).add(position).add(row).sum();
    }
}
