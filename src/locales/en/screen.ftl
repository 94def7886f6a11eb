### The shared screen.

screen-early = We have not begun yet.
screen-welcome = Welcome. Good that you are here.
screen-ended = Thank you for being here. Nothing of it is shown here any more.
screen-live = Live
screen-not-live = Not connected since { $time }. What you see may be old.
join-at = Join:
qr-to-join = QR code to join
family-time-screen = It takes as long as you need.
screen-page = Page { $page } of { $of }
screen-more = There is more on the phones and on paper.
ruler-title = About { $name }:
