/// What screens may know of the hall: where one can go, who is here, whether everything is saved.
package org.kokoroe.app.api;
