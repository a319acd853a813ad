/** Who a person is, for the one provider that supports them: what is shared, on which ground, and who has read it. */
@NullMarked
package org.opendps.eligibility.introduction;

import org.jspecify.annotations.NullMarked;
