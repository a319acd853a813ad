package org.opendps.registry.file;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

/** The bytes of files, in pieces of which only one at a time is in memory. */
@ApplicationScoped
class Chunks {

    static final int SIZE = 256 * 1024;

    private static final String WRITE = "insert into file_chunk (file_id, position, bytes) values (?, ?, ?)";
    private static final String READ = "select bytes from file_chunk where file_id = ? and position = ?";
    private static final String REMOVE = "delete from file_chunk where file_id = ?";

    private final AgroalDataSource database;

    Chunks(AgroalDataSource database) {
        this.database = database;
    }

    /** In the transaction that is under way. */
    void write(UUID file, Path content) {
        try (var source = Files.newInputStream(content);
                var connection = database.getConnection();
                var insert = connection.prepareStatement(WRITE)) {
            int position = 0;
            for (var piece = source.readNBytes(SIZE); piece.length > 0; piece = source.readNBytes(SIZE)) {
                insert.setObject(1, file);
                insert.setInt(2, position++);
                insert.setBytes(3, piece);
                insert.executeUpdate();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    InputStream read(UUID file) {
        return new InputStream() {

            private int position;
            private InputStream piece = piece(file, 0);

            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int read = piece.read(into, offset, length);
                if (read < 0) {
                    piece = piece(file, ++position);
                    read = piece.read(into, offset, length);
                }
                return read;
            }
        };
    }

    /** Nothing after the last one. */
    private InputStream piece(UUID file, int position) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(READ)) {
            select.setObject(1, file);
            select.setInt(2, position);
            try (var row = select.executeQuery()) {
                return row.next() ? new ByteArrayInputStream(row.getBytes(1)) : InputStream.nullInputStream();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    void remove(UUID file) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(REMOVE)) {
            delete.setObject(1, file);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("The database does not give or take the bytes of a file", e);
    }
}
