/// First start (who, which policy) and Home (what is due, where one was). Knows no other screen.
package org.kokoroe.home;
