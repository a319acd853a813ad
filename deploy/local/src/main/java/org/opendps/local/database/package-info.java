/**
 * PostgreSQL from embedded binaries: one database and one role for each service, and no role may enter another's.
 */
@NullMarked
package org.opendps.local.database;

import org.jspecify.annotations.NullMarked;
