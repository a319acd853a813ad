/** What finance-service tells of commitments: a projection, which can be dropped and made again from the topic. */
@NullMarked
package org.opendps.eligibility.commitment;

import org.jspecify.annotations.NullMarked;
