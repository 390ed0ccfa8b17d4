"""English verbs of the domain and their forms, so that a finite verb is known without a tagger."""

# ruff: noqa: SIM905  # word lists are read and extended as prose, not as quoted items

from __future__ import annotations

from typing import Final

#: Forms: b base, s third person, d past, n past participle, g -ing.
Forms = dict[str, tuple[str, frozenset[str]]]

SAYING: Final = frozenset(
    """say tell add note state stress reiterate report remark comment write post tweet claim
    explain insist argue caution acknowledge quote cite describe emphasise emphasize observe
    reply respond recall predict suggest indicate hint signal mention brief""".split()
)
#: Saying verbs whose date is the day of the thing told, not only of the telling.
DECLARING: Final = frozenset(
    """announce declare confirm warn vow pledge promise threaten propose deny reveal disclose
    admit agree demand urge complain accuse reject inform call repeat""".split()
)
#: Verbs of plain telling: who decides and tells with one of these what he "would" do, will do it.
TELLING: Final = frozenset(
    "say tell announce confirm declare state reveal disclose add note report unveil specify".split()
)
BELIEVING: Final = frozenset(
    "believe expect hope think anticipate assume doubt suspect reckon foresee guess fear".split()
)
#: Verbs whose infinitive is meant to happen.
INTENDING: Final = frozenset(
    """plan intend expect hope aim vow pledge promise agree threaten prepare decide propose
    schedule commit seek move go plot mull consider offer undertake""".split()
)
WISHING: Final = frozenset(
    """want ask urge demand call order press push request require encourage invite allow need
    wish refuse decline fail try like love prefer""".split()
)

_REGULAR: Final = """
abandon accept accuse achieve acknowledge act activate add address adjust administer adopt advance
affect affirm agree aim allow alter amend announce answer anticipate appeal appear apply
appoint approach
approve argue arrange arrive ask assess assume attend authorise authorize avert await back ban bar
believe blacklist blame block bolster boost boycott brief call cancel carry cause cease
challenge change charge circulate cite claim clarify clear close collapse collect comment commit
applaud bemoan blast brace cheer climb commence decry fret hail lament mock ponder tout
compare complain complete comply concern conclude condemn conduct confer confirm consider consult
contact contain continue contradict contribute converge convey convene cool coordinate counter
cover create criticise criticize curb curtail cause caution debate decide declare decline defend
defer defuse delay deliver demand denounce deny depart describe designate deter determine detain
develop deepen discourage discuss dismiss dispatch dispute double doubt draft drag drop
echo emerge emphasise emphasize enact encounter encourage end endorse enforce engage enhance enter
entail erupt escalate establish evaluate exceed exchange exclude exempt exit expand expect expire
explain explore export express extend face fail favour favor fear file finalise finalize finish fine
follow force fuel gain gather grant greet guarantee help
benefit halt halve hammer happen hike hinge hint hold-off
honour honor hope host ignore impose import improve include increase indicate inform initiate insist
injure inspect instruct
intend intensify introduce invest investigate invite invoke involve issue join
jump justify kick land lapse last launch leak levy license lift limit list loom lower
maintain manage
mark meddle mention monitor move mull name narrow need negotiate nominate note notify nullify object
observe obtain occur offer open oppose order outline overturn participate pass pause peg penalise
penalize persuade phone pile pinpoint place plan plead pledge plunge point postpone post praise
predict prefer prepare present press prevent probe proceed process produce progress prohibit prolong
promise promote prompt propose protest prove provide publish pull purchase pursue push quadruple
question quote raise rattle ratify reach react reaffirm recall receive reckon recognise recognize
recommend recover reduce refer reflect refrain refuse regard regulate reimpose reinstate reiterate
reject relax release remain remark remove renew repeal repeat replace reply report request require
reschedule resolve respond restart restore restrict result resume retaliate retain return reveal
reverse revert review revise revive revoke roll rule ruin sanction schedule scrap scrape seal secure
seem seize shelve share shift ship show sign signal single slap slash slate slip slow snap
soar solve
stage stall start state stay steer step stop stress strip struggle stabilise stabilize
subside submit
succeed suffer suggest summon supply support suppress surge suspect suspend swap tackle talk target
tariff tax telephone terminate test thank threaten tighten topple total tour trade transfer travel
treat trigger trim triple try tumble turn tweet unveil upend uphold-off update urge use
validate value
veto view violate visit voice void volunteer vote vow wait waive walk want warn watch weaken weigh
welcome widen wield work worry wrap wreck yield
tie link narrow soften harden aim head back date root ease settle unwind-off cement stem
dial dine lunch breakfast
reopen rejoin reconvene redouble resubmit adjourn depart stretch rebuff spurn hail huddle
touch
sue label brand breach divest scrutinise scrutinize implement petition vacate fault haul charter
fulfil
proclaim acquire vote commend thwart derail screen compel oblige tag classify deem grill
ink initial sock tack jack ratchet smack whack wallop saddle clobber punish heap clamp crank abolish
axe nix
broaden toughen stiffen shave dismantle phase choke throttle squeeze starve curtail outlaw deprive
kill erase discontinue assign calculate allege reintroduce resume rein readmit unblock mothball
contemplate annul assail attract clinch compose delist deplore deploy dilute ditch eliminate
examine forge fulfill implore incur invalidate lodge loosen menace navigate quash reauthorise
reauthorize refute rescind scuttle survive testify thump wipe spare overhaul modify earn
intercept impound confiscate certify greenlight award contest float eye study register regret detail
hamper complicate overshadow jeopardise jeopardize imperil undermine dampen stymie hinder impede
roil endanger eclipse cloud
inflict erect institute decree unleash opt resort fix multiply elevate heighten sharpen whittle
decrease diminish interrupt retract discard dispense free lengthen advise assure chide confront
debunk disappear disclose expel formalise formalize identify isolate reassure rebuke rebut
reciprocate refine remind renounce sever specify strengthen surpass
""".split()

_IRREGULAR: Final = """
be:is:was:been begin:begins:began:begun bind:binds:bound:bound bring:brings:brought:brought
break:breaks:broke:broken build:builds:built:built buy:buys:bought:bought come:comes:came:come
cut:cuts:cut:cut deal:deals:dealt:dealt do:does:did:done draw:draws:drew:drawn
drive:drives:drove:driven fall:falls:fell:fallen feel:feels:felt:felt fight:fights:fought:fought
find:finds:found:found fly:flies:flew:flown forbid:forbids:forbade:forbidden
freeze:freezes:froze:frozen get:gets:got:got give:gives:gave:given go:goes:went:gone
grow:grows:grew:grown have:has:had:had hear:hears:heard:heard hit:hits:hit:hit
hold:holds:held:held hurt:hurts:hurt:hurt let:lets:let:let
keep:keeps:kept:kept know:knows:knew:known lay:lays:laid:laid
lead:leads:led:led leave:leaves:left:left lose:loses:lost:lost make:makes:made:made
mean:means:meant:meant meet:meets:met:met overthrow:overthrows:overthrew:overthrown
pay:pays:paid:paid put:puts:put:put quit:quits:quit:quit read:reads:read:read
rise:rises:rose:risen run:runs:ran:run say:says:said:said see:sees:saw:seen
bite:bites:bit:bitten ring:rings:rang:rung
seek:seeks:sought:sought sell:sells:sold:sold send:sends:sent:sent set:sets:set:set
shut:shuts:shut:shut sink:sinks:sank:sunk sit:sits:sat:sat speak:speaks:spoke:spoken
spend:spends:spent:spent split:splits:split:split spread:spreads:spread:spread
stand:stands:stood:stood strike:strikes:struck:struck swell:swells:swelled:swollen
take:takes:took:taken teach:teaches:taught:taught tell:tells:told:told
think:thinks:thought:thought throw:throws:threw:thrown undergo:undergoes:underwent:undergone
understand:understands:understood:understood undo:undoes:undid:undone
uphold:upholds:upheld:upheld win:wins:won:won withdraw:withdraws:withdrew:withdrawn
withhold:withholds:withheld:withheld write:writes:wrote:written bar:bars:barred:barred
ban:bans:banned:banned plan:plans:planned:planned drop:drops:dropped:dropped
stop:stops:stopped:stopped scrap:scraps:scrapped:scrapped slap:slaps:slapped:slapped
slam:slams:slammed:slammed
wrap:wraps:wrapped:wrapped trim:trims:trimmed:trimmed refer:refers:referred:referred
defer:defers:deferred:deferred commit:commits:committed:committed peg:pegs:pegged:pegged
permit:permits:permitted:permitted submit:submits:submitted:submitted
admit:admits:admitted:admitted occur:occurs:occurred:occurred cap:caps:capped:capped
step:steps:stepped:stepped strip:strips:stripped:stripped drag:drags:dragged:dragged
swap:swaps:swapped:swapped ship:ships:shipped:shipped slip:slips:slipped:slipped
confer:confers:conferred:conferred snap:snaps:snapped:snapped spur:spurs:spurred:spurred
curb:curbs:curbed:curbed deter:deters:deterred:deterred tap:taps:tapped:tapped
unwind:unwinds:unwound:unwound become:becomes:became:become
bear:bears:bore:borne shrink:shrinks:shrank:shrunk shrug:shrugs:shrugged:shrugged
undertake:undertakes:undertook:undertaken unfreeze:unfreezes:unfroze:unfrozen
rip:rips:ripped:ripped tear:tears:tore:torn chop:chops:chopped:chopped
bump:bumps:bumped:bumped
pin:pins:pinned:pinned hike:hikes:hiked:hiked stem:stems:stemmed:stemmed
""".split()

#: What may stand between a participle and who does it: "put off once more by Xland".
AGAIN: Final = frozenset(
    """again once more yet further temporarily formally off up out back down""".split()
)
#: What is done to duties and curbs: "tariffs imposed last year are to be cut".
LAID: Final = frozenset(
    """impose put lay levy place introduce announce set slap charge adopt enact threaten propose
    lift suspend raise""".split()
)
#: What may stand behind a participle: "duties set in May".
BEHIND: Final = frozenset("""in by on to at for under with against of""".split())
#: What may follow a verb that nothing is done by: "duties cut by Xland".
NO_OBJECT: Final = frozenset(("", *""". : ; from of by as for until on after""".split()))

#: Verbs that Britons double the last letter of: cancelled, travelling.
_DOUBLED: Final = ("cancel", "travel", "signal", "label", "fuel", "level", "total", "channel")

#: What is done without an object: "meet with Ito", "travel to Xville".
BARE_OBJECTS: Final = frozenset(
    (verb, word)
    for word, verbs in (("with", "meet speak talk confer"), ("to", "travel fly speak talk return"))
    for verb in verbs.split()
)

#: Verbs that are as often nouns; their bare and -s forms need a subject and an object around them.
NOUNLIKE: Final = frozenset(
    """act address breach advance aim answer appeal approach ban bar block boost boycott brief
    call cause challenge change charge claim comment concern contact cost counter cover curb
    cut deal debate decline delay demand dispute doubt draft drag drop end exchange exit
    export face fear fight file fine force freeze fuel gain grant halt hike hint hold hope
    host import increase issue jump land last launch leak levy license lift limit list look
    mark meet move name need note notice offer order pause phone place plan pledge plunge
    point post praise present press process produce progress promise protest purchase push
    question quote raise reach read release remark report request result return review rise
    rule run sanction schedule share shift ship show sign signal slap split spread stage
    stall start state stay step stop stress strike supply support surge swap talk target
    ring lunch dial breakfast
    tariff tax telephone test total tour trade transfer travel treat trigger triple turn
    update urge use value veto view visit voice vote vow wait walk warrant welcome work
    worry wrap yield tweet award contest float eye study register regret detail overhaul
    probe ease touch stretch hail institute decree resort fix decrease tear free""".split()
)
#: Verbs whose form in -s is a noun behind another verb: "discussed trade ties on Thursday".
OBJECTS: Final = frozenset("tie link date brand label phase petition".split())
#: Nouns that look like a verb: "a withhold release order", "curbs on".
NOUN_PAIRS: Final = frozenset(
    {
        ("withhold", "release"),
        *(
            (noun, "on")
            for noun in (
                "ban",
                "curb",
                "limit",
                "block",
                "freeze",
                "curbs",
                "limits",
                "bans",
                "controls",
                "sanctions",
                "levies",
            )
        ),
        *((noun, "for") for noun in ("permits", "tariffs", "levies")),
        *(("state", noun) for noun in ("media", "television", "tv", "broadcaster", "news")),
        *(("press", noun) for noun in ("secretary", "release", "briefing", "conference", "office")),
    }
)


def _add(table: dict[str, tuple[str, set[str]]], form: str, lemma: str, mark: str) -> None:
    if form not in table:
        table[form] = (lemma, set())
    table[form][1].add(mark)


def _s_form(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


def _ed_form(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return base + "ed"


def _ing_form(base: str, past: str) -> str:
    if base.endswith("e") and not base.endswith(("ee", "oe")) and base != "be":
        return base[:-1] + "ing"
    doubled = base + base[-1] + "ed"
    if past == doubled or base in {"cut", "hit", "put", "set", "sit", "run", "begin", "get", "win"}:
        return base + base[-1] + "ing"
    return base + "ing"


def _build() -> Forms:
    table: dict[str, tuple[str, set[str]]] = {}
    for entry in _IRREGULAR:
        base, third, past, part = entry.split(":")
        rows = ((base, "b"), (third, "s"), (past, "d"), (part, "n"), (_ing_form(base, past), "g"))
        for form, mark in rows:
            _add(table, form, base, mark)
    for base in _REGULAR:
        if "-" in base or base in table:
            continue
        past = _ed_form(base)
        forms = (base, _s_form(base), past, past, _ing_form(base, past))
        for form, mark in zip(forms, "bsdng", strict=True):
            _add(table, form, base, mark)
    for form, mark in (("ups", "s"), ("upped", "d"), ("upped", "n"), ("upping", "g")):
        # a headline's verb whose bare form is nearly always a preposition
        _add(table, form, "hike", mark)
    for base in _DOUBLED:
        for form, mark in ((base + "led", "d"), (base + "led", "n"), (base + "ling", "g")):
            _add(table, form, base, mark)
    return {form: (lemma, frozenset(marks)) for form, (lemma, marks) in table.items()}


VERB_FORMS: Final[Forms] = _build()

#: "rules aimed at X start on Monday": such a pair only says which rules, and tells nothing.
REDUCED: Final = frozenset(
    [
        ("added", "to"),
        ("aimed", "at"),
        ("based", "in"),
        ("bound", "for"),
        ("destined", "for"),
        ("directed", "at"),
        ("geared", "towards"),
        ("linked", "to"),
        ("designed", "to"),
        ("intended", "to"),
        ("made", "in"),
        ("meant", "to"),
        ("built", "in"),
        ("imported", "from"),
        ("shipped", "from"),
        ("sourced", "from"),
        ("produced", "in"),
        ("tied", "to"),
    ]
)
