package org.opendps.registry.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps a file in pieces, of which one at a time is in memory. */
@ApplicationScoped
class StoredFile {

    private static final int PIECE = 256 * 1024;

    private final EntityManager database;

    StoredFile(EntityManager database) {
        this.database = database;
    }

    void keep(UUID importId, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            int number = 0;
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                database.createNativeQuery("insert into provider_import_chunk values (:import, :number, :bytes)")
                        .setParameter("import", importId)
                        .setParameter("number", number++)
                        .setParameter("bytes", piece)
                        .executeUpdate();
            }
        }
    }

    InputStream open(UUID importId) {
        return new SequenceInputStream(new Pieces(importId));
    }

    void drop(UUID importId) {
        database.createNativeQuery("delete from provider_import_chunk where import_id = :import")
                .setParameter("import", importId)
                .executeUpdate();
    }

    private byte @Nullable [] piece(UUID importId, int number) {
        var found = database.createNativeQuery(
                        "select bytes from provider_import_chunk where import_id = :import and number = :number",
                        byte[].class)
                .setParameter("import", importId)
                .setParameter("number", number)
                .getResultList();
        return found.isEmpty() ? null : (byte[]) found.getFirst();
    }

    @SuppressWarnings("JdkObsolete") // the only thing that SequenceInputStream takes
    private final class Pieces implements Enumeration<InputStream> {

        private final UUID importId;
        private int number;
        private byte @Nullable [] next;

        Pieces(UUID importId) {
            this.importId = importId;
            this.next = piece(importId, 0);
        }

        @Override
        public boolean hasMoreElements() {
            return next != null;
        }

        @Override
        public InputStream nextElement() {
            var now = next;
            if (now == null) {
                throw new NoSuchElementException();
            }
            next = piece(importId, ++number);
            return new ByteArrayInputStream(now);
        }
    }
}
