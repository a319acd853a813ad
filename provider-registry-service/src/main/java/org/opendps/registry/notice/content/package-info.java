/**
 * What a notice says: the particulars of its system, its supplier, and what was corrected.
 */
@NullMarked
package org.opendps.registry.notice.content;

import org.jspecify.annotations.NullMarked;
