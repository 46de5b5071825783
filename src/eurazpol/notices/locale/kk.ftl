## Notices: the room

# Kinds of notices
notices-kind-red = Қызыл хабарлама
notices-kind-blue = Көк хабарлама
notices-kind-green = Жасыл хабарлама
notices-kind-yellow = Сары хабарлама
notices-kind-black = Қара хабарлама
notices-kind-orange = Қызғылт сары хабарлама
notices-kind-purple = Күлгін хабарлама
notices-kind-silver = Күміс хабарлама
notices-kind-special = Интерпол мен БҰҰ Қауіпсіздік Кеңесінің арнайы хабарламасы
notices-meaning-red = Іздестіріліп жатқан адамды тауып, ұстап беру мақсатында ұстау немесе қамаққа алу
notices-meaning-blue = Адамның кім екенін, тұрған жерін немесе ол туралы мәліметті анықтау
notices-meaning-green = Адамның қылмыстық әрекеті туралы ескерту
notices-meaning-yellow = Хабарсыз кеткен адамды табу немесе өзі туралы айта алмайтын адамның кім екенін анықтау
notices-meaning-black = Танылмаған мәйіттің кім екенін анықтау
notices-meaning-orange = Адамдарға немесе мүлікке төнген тікелей қауіп туралы ескерту
notices-meaning-purple = Қылмыс жасау тәсілдері, заттары, құрылғылары және жасыру әдістері туралы хабарлау
notices-meaning-silver = Қылмыстық жолмен алынған мүлікті табу және ол туралы мәлімет алу
notices-meaning-special = БҰҰ Қауіпсіздік Кеңесінің санкциялары қолданылған адам туралы хабарлау
notices-form-notice = Хабарлама: Бас хатшылық арқылы барлық мүшелерге
notices-form-diffusion = Диффузия: таңдалған мемлекеттерге тікелей
notices-purpose-prosecution = қылмыстық қудалау үшін ұстап беру
notices-purpose-sentence = үкімді орындау үшін ұстап беру
notices-purpose-locate = тұрған жерін анықтау
notices-purpose-identify = кім екенін анықтау
notices-purpose-information = мәлімет алу
notices-purpose-warning = қылмыстық әрекет туралы ескерту
notices-purpose-missing = хабарсыз кеткен адамды табу
notices-purpose-self-unknown = өзі туралы айта алмайтын адамның кім екенін анықтау
notices-purpose-body = мәйіттің кім екенін анықтау
notices-purpose-threat = қауіп туралы ескерту
notices-purpose-method = қылмыс жасау тәсілі туралы хабарлау
notices-purpose-assets = мүлікті іздестіру
notices-purpose-sanctions = санкциялар туралы хабарлау

# The life of a notice
notices-status-draft = Жоба
notices-status-review = Хатшылықтың қарауында
notices-status-refused = Жариялаудан бас тартылды
notices-status-published = Жарияланды
notices-status-amended = Өзгертілген түрінде жарияланды
notices-status-suspended = Тоқтатыла тұрды
notices-status-cancelled = Кері қайтарып алынды
notices-status-expired = Мерзімі өтті
notices-stage-draft = жасалуда
notices-stage-approval = екінші адамның бекітуін күтеді
notices-stage-secretariat = хатшылықтың шешімін күтеді
notices-stage-none = жұмыста нұсқа жоқ
notices-step-amend = Өзгерту
notices-step-suspend = Тоқтата тұру
notices-step-resume = Жаңғырту
notices-step-prolong = Мерзімін ұзарту
notices-step-cancel = Кері қайтарып алу
notices-step-expire = Аяқтау
notices-step-publish = Жариялау
notices-step-refuse = Бас тарту
notices-decided-publish = жариялау
notices-decided-return = толықтыруға қайтару
notices-decided-refuse = бас тарту
notices-neutral-respected = 3-бап сақталған
notices-neutral-breached = 3-бап бұзылады
notices-neutral-open = мәліметтер бойынша айту мүмкін емес

# Reasons of the secretariat
notices-reason-r-political = Саяси сипат басым
notices-reason-r-military = Әскери сипат басым
notices-reason-r-religious = Діни сипат басым
notices-reason-r-racial = Нәсілдік сипат басым
notices-reason-r-penalty = Жаза белгіленген шектен төмен
notices-reason-r-private = Жеке дау, отбасы ісі немесе әкімшілік құқық бұзушылық
notices-reason-r-no-supplement = Міндетті ең аз мәлімет жоқ
notices-reason-r-refugee = Босқын мәртебесі немесе баспана
notices-reason-r-ne-bis-in-idem = Сол әрекет үшін түпкілікті үкім бар
notices-reason-r-no-court-act = Күшіндегі сот актісі жоқ
notices-reason-r-purpose = Мақсат хабарлама түріне сәйкес емес
notices-reason-r-rights = Адам құқықтарына қайшы
notices-reason-r-quality = Мәліметтер дәл емес немесе ескірген

# Tests before publication
notices-test-purpose = Мақсаты
notices-test-identity = Тұлға туралы ең аз мәлімет
notices-test-partial-identity = Тұлғаны тануға болатын мәлімет
notices-test-thing = Нысанның сипаттамасы
notices-test-court-act = Сот актісі: орган, күні, нөмірі
notices-test-facts = Мән-жайлар
notices-test-charges = Айыптау және баптар
notices-test-penalty = Жаза шегі
notices-test-assurances = Бюроның кепілдіктері
notices-test-interest = Халықаралық мүдде
notices-test-excluded = Жеке дау емес
notices-test-asylum = Босқын мәртебесі және баспана
notices-test-ne-bis-in-idem = Бір әрекет үшін екі рет қудалауға болмайды
notices-test-neutrality = Бейтараптық (3-бап)
notices-test-mandate = Қауіпсіздік Кеңесінің шешімі
notices-test-recipients = Алушылар
notices-test-retention = Қайта қарау күні

# What a notice lacks
notices-field-purpose = мақсаты
notices-field-name = тегі
notices-field-given-name = аты
notices-field-sex = жынысы
notices-field-birth = туған күні немесе жылы
notices-field-means = сыртқы түрі, құжаты, фотосуреті, саусақ іздері немесе ДНҚ
notices-field-things = нысанның сипаттамасы
notices-field-court-act-issued_by = сот актісін шығарған орган
notices-field-court-act-issued = сот актісінің күні
notices-field-court-act-number = сот актісінің нөмірі
notices-field-court-act-in_force = сот актісінің күшінде екені
notices-field-summary = мән-жайлардың қысқаша баяны
notices-field-place = әрекет жасалған жер
notices-field-committed = әрекет жасалған уақыт
notices-field-charges = айыптау
notices-field-articles = заң баптары
notices-field-max-months = жазаның ең жоғары мерзімі
notices-field-sentence-months = тағайындалған немесе өтелмеген мерзім
notices-field-assurance-competent = актіні шығарған органның құзыреті
notices-field-assurance-coordinated = ұстап беру органдарымен келісілгені
notices-field-assurance-extradition = ұстап беру сұралатыны
notices-field-interest = басқа мемлекеттер неліктен әрекет етуі керек
notices-field-private_dispute = жеке дау
notices-field-family_matter = отбасы ісі
notices-field-administrative = әкімшілік құқық бұзушылық
notices-field-asylum = босқын мәртебесі немесе баспана туралы мәлімет
notices-field-fled_from = адам қай мемлекеттен қашқаны
notices-field-finally_judged = сол әрекет үшін түпкілікті үкім бар-жоғы
notices-field-mandate = қарар және санкциялар тізіміндегі жазба
notices-field-recipients = алушы мемлекеттер
notices-field-neutrality-nature = айыптаудың сипаты
notices-field-neutrality-ordinary_harm = адамдарға немесе мүлікке келтірілген зиян
notices-field-neutrality-office = адамның саяси, әскери немесе діни қызметі
notices-field-neutrality-expression = сөз, жиналыс немесе бірлестік бостандығымен байланысы
notices-field-neutrality-context = жалпы жағдай: сайлау, төңкеріс, қақтығыс
notices-field-neutrality-objections = басқа бюролардың немесе органдардың қарсылығы
notices-field-neutrality-treaty_duty = халықаралық шарт бойынша қудалау міндеті

# Whom to ask
notices-ask-bureau = Ұлттық бюродан сұраңыз: { $what }
notices-ask-investigator = Тергеу органынан сұраңыз: { $what }
notices-ask-court = Соттан немесе прокурордан сұраңыз: { $what }
notices-ask-prosecutor = Прокурордан сұраңыз: { $what }
notices-ask-migration = Көші-қон органынан сұраңыз: { $what }
notices-ask-committee = Қауіпсіздік Кеңесінің комитетінен сұраңыз: { $what }
notices-ask-two-persons = Екі қызметкер бағалайды, Хатшылық шешеді

# Answers of the tests
notices-why-missing = Жоқ: { $missing }
notices-why-purpose-holds = Мақсаты көрсетілген
notices-why-identity-holds = Тегі, аты, жынысы, туған күні және тану құралы бар
notices-why-partial-identity-holds = Адамды тануға болатын мәлімет бар
notices-why-thing-holds = Сипаттама бар
notices-why-court-act-holds = Күшіндегі акт: орган, күні және нөмірі көрсетілген
notices-why-court-act-later = Актінің күні бүгіннен кейін: { $day }
notices-why-court-act-not-in-force = Акт күшінде емес
notices-why-court-act-no-judgment = Үкімді орындау үшін сот үкімі қажет
notices-why-facts-holds = Мән-жайлар, орны мен уақыты көрсетілген
notices-why-facts-short = Баяны тым қысқа: { $letters } таңба, кемінде { $least } қажет
notices-why-charges-holds = Айыптау мен баптар көрсетілген
notices-why-penalty-holds = Жаза шектен төмен емес
notices-why-penalty-maximum-below = Ең жоғары мерзім (ай): { $months }; кемінде: { $least }
notices-why-penalty-sentence-below = Мерзім (ай): { $months }; кемінде: { $least }
notices-why-penalty-exception = Шектен төмен (ай): { $months }, шегі { $least }; ерекше маңызы негізделген
notices-why-assurances-holds = Барлық кепілдік берілген
notices-why-assurances-competent = Орган құзыретті болмаған
notices-why-assurances-coordinated = Ұстап беру органдарымен келісілмеген
notices-why-assurances-extradition = Ұстап беру сұралмайды
notices-why-interest-holds = Халықаралық мүдде негізделген
notices-why-excluded-holds = Жеке, отбасылық немесе әкімшілік іс емес
notices-why-excluded-found = Жариялауға жатпайды: { $what }
notices-why-excluded-organised = { $what }, бірақ ұйымдасқан қылмысқа көмектеседі делінген
notices-why-asylum-holds = Босқын мәртебесі мен баспана жоқ
notices-why-asylum-refugee = Адам дәл осы мемлекеттен қашқан босқын деп танылған
notices-why-asylum-pending = Баспана туралы іс қаралуда
notices-why-asylum-granted = Басқа мемлекеттен босқын деп танылған
notices-why-ne-bis-in-idem-holds = Сол әрекет үшін түпкілікті үкім жоқ
notices-why-ne-bis-in-idem-judged = Сол әрекет үшін түпкілікті үкім шығарылған
notices-why-neutrality-holds = Саяси, әскери, діни немесе нәсілдік белгі жоқ
notices-why-neutrality-missing = Бағалауға жетпейді: { $missing }
notices-why-neutrality-barred = { $nature }, кәдімгі қылмыстың зиянынсыз
notices-why-neutrality-signs = Белгілері бар: { $signs }
notices-why-mandate-holds = Қарар мен жазба көрсетілген
notices-why-recipients-holds = Алушылар көрсетілген
notices-why-recipients-all = Барлық мүшелерге жіберіледі
notices-why-recipients-own = Алушылар арасында өз мемлекетіңіз бар
notices-why-retention-holds = Қайта қарау күні мерзім ішінде
notices-why-retention-long = Қайта қарау күні тым кеш: { $day }; ең кеші { $latest }
notices-why-retention-past = Қайта қарау күні алда емес: { $day }
notices-nature-ordinary = кәдімгі қылмыс
notices-nature-political = саяси сипаттағы айыптау
notices-nature-military = әскери сипаттағы айыптау
notices-nature-religious = діни сипаттағы айыптау
notices-nature-racial = нәсілдік сипаттағы айыптау
notices-sign-office = адам саяси, әскери немесе діни қызметте
notices-sign-expression = сөз, жиналыс немесе бірлестік бостандығы
notices-sign-context = жалпы жағдай
notices-sign-objections = басқа органдардың қарсылығы
notices-sign-words = мәтіндегі сөздер: { $words }
notices-barring = { $test }: { $why }

# History of a notice
notices-line-drafted = Жоба жасалды
notices-line-amending = Жаңа нұсқа басталды
notices-line-submitted = Екінші адамға берілді
notices-line-taken-back = Өзгерту үшін қайта алынды
notices-line-sent-back = Авторға қайтарылды
notices-line-approved = Екінші адам бекітті
notices-line-came = Шешім қабылдауға түсті
notices-line-assessed = Хатшылық қызметкерінің бағасы: { $outcome }
notices-line-publish = Хатшылық жариялауға шешім қабылдады; нұсқа: { $version }
notices-line-return = Хатшылық толықтыруға қайтарды; нұсқа: { $version }
notices-line-refuse = Хатшылық бас тартты; нұсқа: { $version }
notices-line-published = Жарияланды; нұсқа: { $version }
notices-line-amended = Өзгертілген нұсқа күшінде: { $version }
notices-line-suspend = Тоқтатыла тұрды
notices-line-resume = Жаңғыртылды
notices-line-prolong = Мерзімі ұзартылды
notices-line-cancel = Кері қайтарып алынды
notices-line-expire = Мерзімі өтті
notices-line-warned = Қайта қарау күні жақындады: { $day }
notices-line-erased = Мазмұны иесінің талабы бойынша өшірілді; нұсқа: { $version }
notices-line-unconfirmed = Өшіру уақытында расталмады: { $name }
notices-line-confirmed = Өшіру расталды: { $name }
notices-recall-expired = Хабарламаның мерзімі өтті.
notices-recall-refused = Хатшылық диффузиядан бас тартты.

# What the journal records of notices
audit-action-notice-drafted = хабарлама жобасы жасалды
audit-action-notice-saved = хабарлама жобасы сақталды
audit-action-notice-amending = хабарламаның жаңа нұсқасы басталды
audit-action-notice-submitted = хабарлама екінші адамға берілді
audit-action-notice-taken-back = хабарлама өзгертуге қайта алынды
audit-action-notice-sent-back = хабарлама авторға қайтарылды
audit-action-notice-approved = хабарламаны екінші адам бекітті
audit-action-notice-in-force = хабарлама нұсқасы күшіне енді
audit-action-notice-assessed = хабарлама бағаланды
audit-action-notice-decided = хабарлама бойынша шешім қабылданды
audit-action-notice-draft-received = хабарлама шешім қабылдауға түсті
audit-action-notice-decision-received = хатшылықтың шешімі алынды
audit-action-notice-received = хабарлама алынды
audit-action-notice-suspend = хабарлама тоқтатыла тұрды
audit-action-notice-resume = хабарлама жаңғыртылды
audit-action-notice-prolong = хабарлама мерзімі ұзартылды
audit-action-notice-cancel = хабарлама кері қайтарып алынды
audit-action-notice-expire = хабарлама мерзімі өтті
audit-action-notice-review-due = хабарламаны қайта қарау жақындады
audit-action-notice-erased = хабарлама мазмұны өшірілді
audit-action-notice-read = хабарлама ашылды
audit-action-notice-sent-to-newcomer = күшіндегі хабарлама кейін қосылған мемлекетке жіберілді

# Errors of notices
error-notice-shape = Өріс дұрыс толтырылмаған ({ $why })
error-notice-name-without-family = Аты бар, тегі жоқ: тегін жазыңыз
error-notice-purpose = Бұл мақсат мына түрге сәйкес емес: { $kind }
error-notice-no-diffusion = Бұл түр диффузия болып жіберілмейді: { $kind }
error-notice-act-before-birth = Әрекет адам туғанға дейін жасалған болып шығады
error-notice-remaining = Өтелмеген мерзім тағайындалған мерзімнен ұзақ
error-notice-kind-not-yet = Бұл күні мұндай түр болмаған: { $kind }, { $day }
error-notice-kind-of-secretariat = Мына түрді бұл торап жасамайды: { $kind }
error-notice-kind-fixed = Жарияланған хабарламаның түрі өзгермейді
error-notice-unknown = Мұндай хабарлама жоқ
error-notice-nothing-in-work = Бұл хабарламаның жұмыстағы нұсқасы жоқ: { $number }
error-notice-not-draft = Қазір өзгертуге болмайды: { $number }
error-notice-stale = Осы арада басқа біреу сақтап қойды: { $number }. Жазғаныңыз төменде тұр, салыстырып, қайта сақтаңыз
error-notice-of-another = Бұл хабарлама басқа мемлекеттікі: { $number }
error-notice-in-work = Бұрын басталған нұсқа әлі жұмыста: { $number }
error-notice-reason-short = Себебін кемінде { $least } таңбамен жазыңыз
error-notice-step = «{ $step }» әрекеті мына күйде мүмкін емес: { $status }
error-notice-stage = Нұсқаның қазіргі кезеңі: { $stage }
error-notice-same-person = Екінші адам басқа қызметкер болуы керек
error-notice-not-compliant = { $count ->
    [one] Қағидалар кедергі келтіреді: { $count }
   *[other] Қағидалар кедергі келтіреді: { $count }
}
error-notice-no-secretariat = Хатшылықтың торабы әлі белгісіз
error-notice-recipient-unknown = Бұл мемлекеттің торабы жоқ: { $value }
error-notice-nothing-to-decide = Хатшылықтың шешімін күтіп тұрған нұсқа жоқ: { $number }
error-notice-publish-barred = Жариялауға қағида кедергі: { $test }
error-notice-point-open = Бағалаңыз: { $test }
error-notice-publish-neutrality = 3-бап сақталмаса, жариялауға болмайды
error-notice-publish-point = Бұл шарт орындалмаған: { $test }
error-notice-publish-reasons = Жариялау кезінде бас тарту себебі көрсетілмейді
error-notice-reason-missing = Кемінде бір себеп таңдаңыз
error-notice-reason-length = Негіздеме ұзындығы: { $least }–{ $most } таңба
error-notice-not-longer = Мерзімді ұзарту мүмкін емес: қағидалар бойынша ең кеші { $day }
error-notice-not-secretariat = Бұл торап хабарлама жөнінде шешім қабылдамайды
error-notice-of-another-node = Хат басқа тораптың хабарламасы туралы: { $value }
error-notice-not-here = Мұндай хабарлама бұл торапта жоқ: { $value }
error-notice-of-ours = Өз хабарламамыз басқа тораптан келмейді
error-notice-status-sender = Бұл торап хабарламаның күйін өзгерте алмайды: { $value }
error-notice-from-no-secretariat = Хатшылықтан келмеген: { $value }
error-notice-number-of-another = Нөмір басқа мемлекеттікі: { $value }
error-notice-number-differs = Нөмірі бұрынғымен сәйкес емес: { $value }

## Notices: end of the room

## Leads, hits, and the route of an arrest

# Bands, standings, decisions
notices-band-strong = Күшті сәйкестік
notices-band-possible = Ықтимал сәйкестік
notices-band-rejected = Қабылданбады
notices-standing-waiting = Шешім күтуде
notices-standing-open = Шешім жоқ
notices-standing-second = Екінші қызметкерді күтуде
notices-standing-same = Сол тұлға
notices-standing-different = Басқа тұлға
notices-standing-cannot-tell = Анықтау мүмкін емес
notices-standing-gone = Енді сәйкестік емес
notices-decision-same = Сол тұлға
notices-decision-different = Басқа тұлға
notices-decision-cannot-tell = Анықтау мүмкін емес
notices-reason-names = Есімдер
notices-reason-father = Әкесінің аты
notices-reason-birth = Туған күні
notices-reason-birth-place = Туған жері
notices-reason-sex = Жынысы
notices-reason-nationality = Азаматтығы
notices-reason-document = Құжат нөмірі
notices-reason-photo = Фотосурет
notices-reason-fingerprints = Сарапшы салыстырған саусақ іздері
notices-reason-description = Сипаттамасы мен ерекше белгілері
notices-reason-whereabouts = Сол уақытта қайда болғаны
notices-reason-enquiry = Сұрау салынған органның жауабы
notices-reason-too-little = Мәлімет тым аз
notices-seen-age = Жасы: { $low }–{ $high }
notices-seen-height = Бойы: { $low }–{ $high } см
notices-seen-mark = { $parts }

# The page of a lead
notices-match = Ықтимал сәйкестік { $key }
notices-match-sheet = Салыстыру парағы, ықтимал сәйкестік { $key }
notices-match-record = Жазба
notices-match-screened = Тексерілген уақыты
notices-match-lead-only = бұл — бағдар, жеке басты анықтау емес
notices-match-score-means = Баға мұндай жұптардың қандай үлесі бір тұлға екенін көрсетеді. Жеке басты тек адам анықтайды.
notices-match-look-alike = Мәнде әртүрлі әліпбидің әріптері араласқан немесе жазу бағыты өзгертілген. Әріптеп оқыңыз.
notices-look-alike = аралас әріптер
notices-match-notice-ended = Хабарлама қолданыста емес.
notices-match-caption = { $notice } хабарламасы мен { $record } жазбасы қатар, өріс бойынша
notices-match-field = Өріс
notices-match-query = Хабарлама
notices-match-candidate = Салыстырылатын жазба
notices-match-verdict = Қорытынды
notices-match-weight = (ұпай: { $weight })
notices-match-photo = Фотосурет
notices-match-photo-owner = Фотосурет хабарлама иесінде бар; сұратыңыз
notices-match-photo-none = Жоқ
notices-match-photo-by-eye = Бет-әлпетті тек адам салыстырады
notices-match-decisions = Осы жұп бойынша шешімдер
notices-match-second = екінші қызметкер
notices-match-rests-on = Негіздері
notices-match-changed-since = Содан бері жазбалардың бірі өзгерді.
notices-match-reported = Иесіне хабарланды
notices-match-waits-second = Сіздің шешіміңіз: сол тұлға. Қамаққа алу болуы мүмкін, сондықтан шешімді басқа қызметкер растауға тиіс.
notices-match-decide = Сіздің шешіміңіз
notices-match-decide-second = Екінші қызметкер ретіндегі шешіміңіз
notices-match-two-officers = Қамаққа алу болуы мүмкін: «сол тұлға» деген шешімге екі қызметкер қажет.
notices-match-decision = Шешім
notices-match-reasons = Шешім неге негізделген
notices-match-reasons-hint = «Сол тұлға» деген шешімге есімнің өзі жеткіліксіз.
notices-match-note = Ескертпе
notices-match-note-hint = Нені салыстырдыңыз және ол қайдан белгілі. Осы жұппен бірге сақталады.
notices-said-second = Сақталды. Шешімді басқа қызметкер растауға тиіс.
notices-said-same = Сақталды: сол тұлға.
notices-said-different = Сақталды: басқа тұлға. Жазбалардың бірі өзгермейінше, жұп қайта көрсетілмейді.
notices-said-cannot-tell = Сақталды: анықтау мүмкін емес.
notices-said-open = Сақталды. Екі қызметкердің пікірі әртүрлі: шешім қайтадан жоқ.

# The list of leads
notices-tab-leads = Ықтимал сәйкестіктер
notices-tab-hits = Дәл келулер
notices-tab-joined = Біріктірілген жазбалар
notices-leads = Хабарламалар мен жазбалардың ықтимал сәйкестіктері
notices-leads-found = { $count ->
    [one] { $count } іздестірілетін тұлға
   *[other] { $count } іздестірілетін тұлға
}
notices-leads-of = { $count ->
    [one] { $number }: { $count } ықтимал сәйкестік
   *[other] { $number }: { $count } ықтимал сәйкестік
}
notices-leads-export = Тізімді жүктеп алу (CSV)
notices-leads-none = Мұнда ықтимал сәйкестік жоқ
notices-leads-none-what = Әр жаңа хабарлама осы тораптың жазбаларымен, әр жаңа жазба хабарламалармен бірден салыстырылады. Жеткілікті ұқсағаны осында көрінеді.
notices-filter-standing = Күйі
notices-filter-band = Күші
notices-filter-kind = Хабарлама түрі
notices-score = Баға
notices-found-at = Табылған уақыты
notices-run = Тізімдер бойынша тексеру
notices-run-known = салыстырылады: { $notices ->
    [one] { $notices } хабарлама
   *[other] { $notices } хабарлама
} және { $records ->
    [one] { $records } жазбадағы тұлға
   *[other] { $records } жазбадағы тұлға
}
notices-run-due = { $count ->
    [one] { $count } тұлға әлі тексерілмеді
   *[other] { $count } тұлға әлі тексерілмеді
}
notices-run-last = Соңғы тексеру
notices-run-whole = Барлық хабарламаны соңғы тексеру
notices-run-never = Әлі тексеру болған жоқ.
notices-run-counts = күшті { $strong }, ықтимал { $possible }, қабылданбады { $rejected }
notices-run-lists = жазбалар, нұсқасы { $records }; хабарламалар, нұсқасы { $sought }
notices-run-asked = { $count ->
    [one] { $count } хабарлама
   *[other] { $count } хабарлама
}
notices-run-sample = Салыстырылып, қабылданбағандардан іріктеме

# Records of one person
notices-join = Осы тұлға туралы деп танылған басқа жазбалар
notices-join-what = Екі жазбаны бір тұлға туралы деп тануға болады. Екеуі де өзгеріссіз қалады, тануды кез келген уақытта қайтаруға болады.
notices-join-other = Жазба
notices-join-reason = Негіздеме
notices-join-do = Бір тұлға туралы деп тану
notices-joined = Бір тұлға туралы деп танылған жазбалар
notices-joined-none = Біріктірілген жазба жоқ.
notices-joined-by = Біріктірілді
notices-parted-by = Ажыратылды
notices-part = Ажырату
notices-said-joined = Сақталды: екі жазба бір тұлға туралы. Екеуі де өзгеріссіз қалады.
notices-said-parted = Сақталды: жазбалар қайтадан бөлек.

# Hits
notices-sure-confirmed = расталған
notices-sure-probable = ықтимал
notices-sure-unverified = тексерілмеген
notices-hit-field-name = Есімі
notices-hit-field-birth = Туған күні
notices-hit-field-birth-place = Туған жері
notices-hit-field-sex = Жынысы
notices-hit-field-nationality = Азаматтығы
notices-hit-field-document = Құжаты
notices-hit-field-whereabouts = Болған жері
notices-hit-field-custody = Күзетпен ұстау
notices-hit-field-other = Өзге
notices-hit-step-acknowledged = Алынғаны расталды
notices-hit-step-ours = Бұл — іздестірілетін тұлға
notices-hit-step-not-ours = Бұл — басқа тұлға
notices-hit-step-more-wanted = Қосымша мәлімет қажет
notices-hit-step-supplement = Толықтырылды
notices-hit-step-closed = Жабылды
notices-hit-outcome-arrested = қамаққа алынды
notices-hit-outcome-located = болған жері анықталды
notices-hit-outcome-identified = жеке басы анықталды
notices-hit-outcome-another-person = басқа тұлға
notices-hit-outcome-notice-ended = хабарлама тоқтатылды
notices-hit-outcome-no-follow-up = салдарсыз
notices-hit-state-reported = Алынғаны расталмаған
notices-hit-state-late = Растау мерзімі өтті
notices-hit-state-acknowledged = Алынғаны расталды
notices-hit-state-unanswered = Жауап беру мерзімі өтті
notices-hit-state-answered = Жауап берілді
notices-hit-state-closed = Жабылды
notices-hit = Дәл келу { $key }
notices-hits = Дәл келулер
notices-hits-open = Ашық дәл келулерді көрсету
notices-hits-closed = Жабылған дәл келулерді көрсету
notices-hits-sorted = { $count ->
    [one] { $count } дәл келу
   *[other] { $count } дәл келу
}; мерзімі ертерек бітетіні бірінші тұрады
notices-hits-none = Мұнда дәл келу жоқ
notices-hits-none-what = Жазбадағы тұлға іздестірілетін тұлға екенін қызметкерлер анықтағанда, дәл келу туралы хабарланады.
notices-hit-head = Дәл келу
notices-hit-person = Іздестірілетін тұлға
notices-hit-side = Кімнің хабарламасы
notices-hit-of-ours = Біздің хабарлама
notices-hit-by-us = Біз таптық
notices-hit-state = Күйі
notices-hit-due = Мерзімі
notices-hit-found-in = Табылған мемлекет
notices-hit-arrest = қамаққа алу болуы мүмкін
notices-hit-to-acknowledge = Біздің хабарлама бойынша дәл келу күтіп тұр.
notices-hit-acknowledge-what = Оқығаныңызды растаңыз; жауаптың мерзімі бөлек.
notices-hit-acknowledge = Растау
notices-hit-refused = Иесінің торабы қабылдаудан бас тартты
notices-hit-erased = Бұл дәл келудің мазмұны хабарламамен бірге өшірілді.
notices-hit-custody = Күзетпен ұсталуда
notices-hit-text = Мән-жайлар
notices-hit-text-hint = Тұлға қайда, қашан және қалай табылды.
notices-hit-reporter = Хабарлаған
notices-hit-arrived = Иесіне келіп түсті
notices-hit-not-arrived = әлі жоқ
notices-hit-acknowledge-by = Растау мерзімі
notices-hit-answer-by = Жауап беру мерзімі
notices-hit-outcome = Нәтижесі
notices-hit-outcome-hint = Тек дәл келуді жапқанда.
notices-hit-steps = Кейін не болды
notices-hit-other-side = екінші тарап
notices-hit-next = Келесі қадам
notices-hit-step = Қадам
notices-hit-step-text = Не хабарлайсыз
notices-hit-step-send = Жіберу
notices-hit-report = Дәл келу туралы хабарлау → { $state }
notices-hit-report-title = Хабарлама иесіне дәл келу туралы хабарлау
notices-hit-report-what = Бұл шетелге кетеді: { $state }, { $number }. Әр мәліметті, оның көзін және сенімділігін тексеріңіз.
notices-hit-facts = Мәліметтер
notices-hit-facts-hint = Мәні жоқ жол жіберілмейді.
notices-hit-send = Жіберу → { $state }
notices-fact = Мәлімет { $number }
notices-fact-field = Не туралы
notices-fact-value = Мәні
notices-fact-source = Көзі
notices-fact-sure = Сенімділігі
notices-said-hit = Дәл келу туралы хабар жолда.
notices-said-step = Жіберілді.
notices-alarm-leads = { $count ->
    [one] { $count } күшті сәйкестік шешім күтуде
   *[other] { $count } күшті сәйкестік шешім күтуде
}
notices-alarm-hits = { $count ->
    [one] Біздің хабарлама бойынша { $count } дәл келу жауап күтуде
   *[other] Біздің хабарламалар бойынша { $count } дәл келу жауап күтуде
}
notices-alarm-hits-late = { $count ->
    [one] { $count } дәл келудің мерзімі өтті
   *[other] { $count } дәл келудің мерзімі өтті
}
notices-line-hit = Табылған мемлекет: { $state }. Дәл келу туралы хабарланды
notices-line-hit-late = Дәл келу: { $state }
notices-line-route = Қамаққа алу жолы: { $step }
notices-line-case = { $step }: { $number }

# The route of an arrest abroad
notices-route = Шетелде қамаққа алу жолы
notices-route-basis = Ішкі істер министрлігінің 1998 жылғы 27 сәуірдегі нұсқаулығы, VI тарау: Интерпол бюролары арқылы, түпнұсқа — дипломатиялық арнамен.
notices-route-steps = Кезеңдер
notices-route-request = Қамаққа алу және ұстап беру туралы өтініш
notices-route-commission = Прокуратураның бюроға тапсырмасы
notices-route-search = Бюро ұйымдастырған іздестіру: хабарлама қолданыста
notices-route-found = Шетелде табылды: дәл келу туралы хабарланды
notices-route-case = Уақытша қамаққа алу туралы іс ашылды
notices-route-copy = Тапсырманың аудармасымен көшірмесі бюро арқылы берілді
notices-route-arrest = Сұрау салынатын мемлекеттегі уақытша қамаққа алу
notices-route-extradition = Ұстап беру туралы іс ашылды
notices-route-original = Түпнұсқа дипломатиялық арнамен жіберілді
notices-route-done = орындалды
notices-route-not-done = әлі жоқ
notices-route-link = ашу
notices-route-open-arrest = Уақытша қамаққа алу туралы іс ашу
notices-route-open-what = Хабарламадағы мәліметтер толтырылады. Тұлға табылған мемлекетті таңдаңыз.
notices-route-open-extradition = Ұстап беру туралы іс ашу
notices-route-follow-what = Ол уақытша қамаққа алу туралы істі жалғастырады: мәліметтер мен күзетпен ұстау оған ауысады.
notices-route-enter = Кезеңді енгізу
notices-route-step = Кезең
notices-route-on = Күні
notices-route-body = Қай орган
notices-route-reference = Құжат нөмірі
notices-route-keep = Сақтау
notices-said-route = Сақталды.
notices-said-case = { $number } ісі ашылды.

# What cannot be done
error-match-unknown = Мұндай ықтимал сәйкестік жоқ.
error-match-decision-missing = үшеуінің бірін таңдаңыз: сол тұлға, басқа тұлға, анықтау мүмкін емес
error-match-reasons-missing = шешім негізделген кемінде бір мән-жайды көрсетіңіз
error-match-names-alone = «сол тұлға» деген шешімге есімнің өзі жеткіліксіз: аттастар мен ағайындыларда ол бірдей болады
error-match-too-little = «мәлімет тым аз» тек «анықтау мүмкін емес» деген шешіммен бірге таңдалады
error-match-note = { $minimum }–{ $maximum } таңба жазыңыз
error-match-same-officer = Бірінші шешімді қабылдаған: { $name }. Оны басқа қызметкер растауға тиіс.
error-match-changed-meanwhile = Осы уақытта басқа қызметкер шешім қабылдады. Ештеңе сақталған жоқ; бетті қайта оқыңыз.
error-match-gone = Бұл енді ықтимал сәйкестік емес: хабарлама немесе жазба тоқтатылды не олар енді ұқсамайды.
error-match-reported = Бұл туралы иесіне дәл келу ретінде хабарланған. Дәл келуді жабыңыз.
error-merge-same-record = Жазбаны өзімен біріктіруге болмайды.
error-merge-done-already = Бұл жазбалар біріктірілген.
error-merge-undone-already = Бұл жазбалар ажыратылған.
error-merge-unknown = Мұндай біріктірілген жазба жоқ.
error-hit-unknown = Мұндай дәл келу жоқ.
error-hit-no-state = Хатшылық дәл келу туралы хабарламайды.
error-hit-not-same = Тек сол тұлға деп танылғаны туралы хабарланады.
error-hit-notice-ended = Хабарлама қолданыста емес.
error-hit-own-notice = Бұл — біздің мемлекеттің хабарламасы: шетелде хабарлайтын ешкім жоқ.
error-hit-reported-already = Бұл дәл келу туралы хабарланған.
error-hit-step = Бұл қадам қазір мүмкін емес: { $step }.
error-hit-choice = тізімнен таңдаңыз
error-hit-source = мәліметтің көзін көрсетіңіз
error-hit-too-long = { $maximum } таңбадан аспауға тиіс
error-hit-no-facts = кемінде бір мәлімет көрсетіңіз
error-hit-many-facts = мәліметтер саны { $maximum } аспауға тиіс
error-hit-no-notice = Дәл келу осы тораптың ешбір хабарламасына қатысты емес.
error-hit-not-here = Екі тораптың арасында мұндай дәл келу жоқ.
error-hit-step-of-other-side = Бұл қадамды екінші тарап жасайды.
error-route-step = кезеңді таңдаңыз
error-route-step-done = «{ $step }» кезеңі енгізілген
error-route-step-early = «{ $step }» кезеңінің алдында «{ $before }» кезеңі тұрады
error-route-step-before = «{ $step }» кезеңінен ({ $value }) бұрын бола алмайды
error-route-not-found-there = тұлға бұл мемлекетте табылған жоқ
error-route-case-there = Іс ашылған: { $number }.
error-route-no-arrest = Алдымен уақытша қамаққа алу туралы іс ашыңыз.
error-route-no-cases = Хатшылық іс ашпайды.
error-route-empty = толтырыңыз

# Leads and hits in the journal
audit-action-screened = тұлғалар тізімдер бойынша тексерілді
audit-action-match-decided = ықтимал сәйкестік бойынша шешім
audit-action-lead-read = ықтимал сәйкестік оқылды
audit-action-lead-listed = ықтимал сәйкестік тізімде көрсетілді
audit-action-persons-joined = екі жазба бір тұлға туралы деп танылды
audit-action-persons-parted = екі жазба ажыратылды
audit-action-hit-reported = дәл келу туралы хабарланды
audit-action-hit-received = дәл келу туралы хабар алынды
audit-action-hit-read = дәл келу оқылды
audit-action-hit-listed = дәл келу тізімде көрсетілді
audit-action-hit-late = дәл келу бойынша мерзім өтті
audit-action-hit-acknowledged = дәл келудің алынғаны расталды
audit-action-hit-ours = дәл келуге жауап: іздестірілетін тұлға
audit-action-hit-not-ours = дәл келуге жауап: басқа тұлға
audit-action-hit-more-wanted = дәл келуге жауап: қосымша мәлімет қажет
audit-action-hit-supplement = дәл келу толықтырылды
audit-action-hit-closed = дәл келу жабылды
audit-action-hit-step-received = дәл келу бойынша қадам алынды
audit-action-route-step = қамаққа алу жолының кезеңі
audit-action-route-read = қамаққа алу жолы оқылды

# Is this person sought
notices-lookup = Бұл тұлға іздестіріле ме?
notices-lookup-what = Бір сипаттама барлық қолданыстағы хабарламамен кез келген жазылуда салыстырылады. Сұрағаныңыз сақталмайды; сұрағаныңыз фактісі мен себебі сақталады.
notices-lookup-name = Есімі
notices-lookup-name-hint = Кез келген жазуда және ретте; бөліктері мен инициалдары жеткілікті.
notices-lookup-state-hint = Екі әріп, мысалы KZ.
notices-lookup-ground = Не үшін сұрайсыз
notices-lookup-ground-hint = Мысалы, тексеру немесе іс нөмірі. Журналда қалады.
notices-lookup-do = Салыстыру
notices-lookup-found = { $count ->
    [0] Ешкім табылған жоқ
    [one] Ұқсас хабарлама: { $count }
   *[other] Ұқсас хабарлама: { $count }
}
notices-lookup-compared = қолданыстағы хабарламалармен салыстырылды: { $notices ->
    [one] { $notices } хабарлама
   *[other] { $notices } хабарлама
}, тізім нұсқасы { $version }
notices-lookup-caption = Тұлғасы ұқсас хабарламалар, ең ықтималы бірінші
error-check-nothing = есімін немесе құжат нөмірін көрсетіңіз
audit-action-person-checked = тұлғаның іздестірілетіні тексерілді

## The public list
notices-public-field-names = Аты-жөні
notices-public-field-aliases = Бұрынғы және басқа есімдері
notices-public-field-sex = Жынысы
notices-public-field-birth = Туған күні
notices-public-field-birth-place = Туған жері
notices-public-field-nationalities = Азаматтығы
notices-public-field-description = Сыртқы түрі
notices-public-field-marks = Ерекше белгілері
notices-public-field-charges = Айыптау
notices-public-field-summary = Істің қысқаша мазмұны
notices-public-field-dangers = Қауіптілігі
notices-public-field-things = Заттар
notices-public-field-action = Не істеу керек
notices-public-field-contact = Байланыс
notices-line-released = Жұртшылыққа ашылды; өрістер: { $fields }
notices-line-release-withdrawn = Жұртшылыққа арналған тізімнен алынды
audit-action-notice-released = хабарлама жұртшылыққа ашылды
audit-action-notice-release-withdrawn = хабарлама жұртшылыққа арналған тізімнен алынды
error-public-nothing = Кемінде бір өрісті таңдаңыз; хабарламада бар өріс қана ашылады
error-public-no-name = Адам туралы хабарлама аты-жөнінсіз ашылмайды: басқа адамдардан ажырату мүмкін болмайды
error-public-barred = Пайдалану шарттары жариялауға тыйым салады: { $why }
error-public-not-released = { $number } хабарламасы жұртшылыққа ашылмаған
error-public-not-now = Бұл хабарламаны қазір жұртшылыққа ашуға не тізімнен алуға болмайды. Күйі: { $status }

## Photos of notices
audit-action-notice-photo-added = хабарламаға фотосурет қосылды
audit-action-notice-photo-removed = хабарламадан фотосурет алынды
error-notice-photo-missing = файлды таңдаңыз
error-notice-photo-later = түсірілген күн бүгіннен кейін бола алмайды
error-notice-photo-source = фотосуреттің қайдан алынғанын 3–{ $limit } таңбамен көрсетіңіз
error-notice-photo-type = фотосурет PNG немесе JPEG файлы болуға тиіс
error-notice-photo-large = фотосурет көлемінің шегі: { $limit } МБ
error-notice-photo-many = бір хабарламадағы фотосуреттердің ең көп саны: { $limit }
error-notice-photo-unknown = Мұндай фотосурет жоқ
error-notice-no-photos = Бұл торап фотосурет сақтамайды
error-notice-photos = хатта аталған фотосурет: { $named }, қоса берілгені: { $sent }
error-notice-photo-hash = «{ $name }» фотосуреті хатта аталған фотосурет емес
notices-match-photo-look = Өзіңіз салыстырыңыз
notices-match-photo-withheld = Көрсетілмеді: { $count }. Олар сізге ашық емес іске қоса тіркелген: істі ашыңыз немесе іс қолындағы адамға жүгініңіз.

## Rights of the person concerned
notices-right-access = Деректерге қол жеткізу
notices-right-correction = Деректерді түзету
notices-right-deletion = Деректерді жою
notices-rights-status-received = Қабылданды, рұқсат етілуі қаралуда
notices-rights-status-admitted = Қарауға қабылданды
notices-rights-status-inadmissible = Қарауға жатпайды деп танылды
notices-rights-status-decided = Шешім қабылданды
notices-rights-status-withdrawn = Өтініш беруші кері қайтарып алды
notices-rights-due-running = Мерзім өтуде
notices-rights-due-soon = Мерзім жақын
notices-rights-due-overdue = Мерзімі өтіп кетті
notices-rights-due-met = Сақталды
notices-rights-ground-i-identity = Өтініш берушінің жеке басы расталмаған
notices-rights-ground-i-power = Өкілдің сенімхаты жоқ немесе жарамсыз
notices-rights-ground-i-competence = Өтініш осы палатаның құзыретіне жатпайды
notices-rights-ground-i-unreasoned = Не сұралатыны және неге сұралатыны айтылмаған
notices-rights-ground-i-repeated = Жаңа деректерсіз қайталанған өтініш
notices-rights-ground-i-abuse = Құқықты көрінеу теріс пайдалану
notices-rights-ground-g-access = Адамның өзі туралы деректерге қол жеткізу құқығы бар
notices-rights-ground-g-confidential = Деректерді ашу тергеуге немесе басқа адамдардың құқықтарына зиян келтіреді
notices-rights-ground-g-no-data = Өтініш беруші туралы деректер жоқ
notices-rights-ground-g-compliant = Деректер қағидаларға сәйкес келеді
notices-rights-ground-g-not-shown = Айтылған жайттар расталмады
notices-rights-ground-g-harm = Шешімге дейін орны толмас зиян келуі мүмкін
notices-rights-ground-g-harm-over = Бұғаттау негізі жойылды
notices-ruling-inadmissible = Қарауға қабылдамау
notices-ruling-interim = Уақытша шара
notices-ruling-decision = Шешім
notices-ruling-publication = Дәлелдерді иесіздендіріп жариялау
notices-held-inadmissible = Өтініш қарауға қабылданбады
notices-held-block = Хабарлама шешімге дейін бұғатталады
notices-held-lift = Бұғаттау тоқтатылады
notices-held-granted = Өтініш қанағаттандырылды
notices-held-partly = Өтініш ішінара қанағаттандырылды
notices-held-refused = Өтініштен бас тартылды
notices-held-no-data = Өтініш беруші туралы деректер жоқ
notices-held-release = Мәтін жариялауға рұқсат етіледі
notices-remedy-view = Пікір білдіру
notices-remedy-correct = Хабарламаны түзету
notices-remedy-delete = Хабарламаны кері қайтарып алып, деректерді жою
notices-remedy-suspend = Хабарламаны тоқтата тұру (бұғаттау)
notices-remedy-resume = Хабарламаны жаңғырту
notices-trace-name = адамның аты
notices-trace-birth = туған күні
notices-trace-number = істің, құжаттың немесе актінің нөмірі
notices-rights-shown-notice = Хабарлама
notices-rights-shown-names = Аты-жөні
notices-rights-shown-facts = Істің мән-жайы
notices-rights-line-received = Өтініш қабылданды, жеке басы расталды
notices-rights-line-withdrawn = Өтініш беруші өтінішін кері қайтарып алды
notices-rights-line-told = Жауап өтініш берушіге тапсырылды: { $day }
notices-rights-line-admitted = Өтініш қарауға қабылданды; шекті мерзім: { $day } ({ $article })
notices-rights-line-concerned = Хабарлама өтініш беруші туралы деп танылды: { $number }
notices-rights-line-written = Қаулының жобасы жазылды: { $kind }
notices-rights-line-signed = Екінші мүше қол қойды: { $kind }. { $outcome }
notices-rights-line-dropped = Қол қойылмаған жоба алып тасталды: { $kind }
notices-rights-line-published = Иесіздендірілген дәлелдер жарияланды: { $number }
notices-rights-line-asked = Иесінен сұралды: { $what }; { $number }
notices-rights-line-answered = Иесі жауап берді: { $what }; { $number }
notices-rights-line-late = Мерзім өтіп кетті: { $day }
error-rights-needed = толтырыңыз
error-rights-future = күн болашақта бола алмайды
error-rights-power-late = сенімхат өтініштен кейін берілген
error-rights-unknown = Мұндай өтініш жоқ: { $number }.
error-rights-step = Бұл қадам өтініштің қазіргі күйінде мүмкін емес: { $status }.
error-rights-no-notice = бұл торапта мұндай нөмірлі хабарлама жоқ
error-rights-none-concerned = Алдымен өтініш берушіге қатысты хабарламаны белгілеңіз.
error-rights-outcome = мұндай нәтиже бұл өтінішке келмейді: { $right }
error-rights-ground-missing = кемінде бір негізді таңдаңыз
error-rights-ground = таңдалған негіз бұл нәтижеге келмейді: { $outcome }
error-rights-data = деректер табылса, «деректер жоқ» деуге болмайды; табылмаса, басқа нәтиже болмайды
error-rights-remedy = бұл нәтижеден кейін мұндай шара болмайды немесе шара таңдалмаған: { $outcome }
error-rights-disclosed = хабарламаның қай бөліктері ашылатынын таңдаңыз
error-rights-had-in-hand = Сіз осы хабарламаны жасаған, бекіткен немесе бағалаған едіңіз: бұл өтінішті басқа мүше қарайды.
error-rights-same-member = Бірінші болып жазған мүше қол қоя алмайды: екінші мүше керек.
error-rights-ruling-waits = Екінші қолды күтіп тұрған қаулы бар: алдымен оған қол қойыңыз немесе оны алып тастаңыз.
error-rights-published-already = Бұл өтініш бойынша дәлелдер жарияланған.
error-rights-text-missing = кемінде бір тілде мәтін жазыңыз
error-rights-not-anonymous = мәтінде { $what } бар: «{ $words }», { $line }-жол, { $column }-таңба; оны алып тастаңыз
error-rights-view-day = бүгіннен кейінгі және шекті мерзімнен ({ $day }) кеш емес күн керек
error-rights-answered = Бұған жауап берілген.
error-rights-not-done = хабарлама мұның орындалғанын көрсетпейді: { $what }
error-rights-binding = өз палатаңыздың шешімі міндетті: алдымен орындаңыз
error-rights-no-ask = Мұндай сұрау бұл тораптан шықпаған.
error-rights-told-day = күн шешімнен ерте немесе болашақта бола алмайды
error-rights-not-decided = Бұл өтініш бойынша шешім әлі жоқ.
audit-action-rights-received = өтініш қабылданды
audit-action-rights-withdrawn = өтініш кері қайтарып алынды
audit-action-rights-told = жауап тапсырылды
audit-action-rights-admitted = өтініш қарауға қабылданды
audit-action-rights-concerned = хабарлама өтініш беруші туралы деп танылды
audit-action-rights-ruling-written = палата қаулысы жазылды
audit-action-rights-ruling-dropped = палата қаулысының жобасы алып тасталды
audit-action-rights-ruled = палата қаулысына қол қойылды
audit-action-rights-published = иесіздендірілген дәлелдер жарияланды
audit-action-rights-asked = хабарлама иесінен сұралды
audit-action-rights-answered = палатаға жауап берілді
audit-action-rights-ask-received = басқа тораптың палатасынан сұрау келді
audit-action-rights-answer-received = иесінің жауабы келді
audit-action-rights-ask-read = палата сұрауы оқылды
audit-action-rights-late = өтініш мерзімі өтіп кетті
audit-action-rights-read = өтініш оқылды
audit-action-rights-notice-read = палата хабарламаны оқыды
audit-action-rights-notices-searched = палата өтініш беруші туралы хабарламаларды іздеді
notices-alarm-rights-late = Мерзімі өткен өтініштер: { $count }
notices-alarm-rights-soon = Мерзімі жақын өтініштер: { $count }
notices-alarm-rights-asks = Қарау палатасы жауап күтіп отыр: { $count }

## Files of notices and external lists
notices-files-format-json = Ашық хабарлама JSON-ы (Интерпол API өрістері)
notices-files-format-ftm = FollowTheMoney, JSON жолдары
notices-rule-no-id = идентификаторы жоқ
notices-rule-no-name = аты-жөні жоқ
notices-rule-long = { $maximum } таңбадан ұзын
notices-rule-text = мәтін болуы тиіс
notices-rule-list = мәтіндер тізімі болуы тиіс
notices-rule-objects = объектілер тізімі болуы тиіс
notices-rule-object = объект болуы тиіс
notices-rule-number = сан болуы тиіс
notices-rule-many = { $maximum } мәннен көп
notices-rule-names = есімдер жазылуы оқылмайды
notices-rule-twice = файлда осы идентификатор бұрын кездескен
notices-rule-no-object = JSON объектісі болуы тиіс
notices-rule-not-json = JSON емес: { $why }
notices-rule-row-long = жол { $maximum } КБ-тан ұзын
notices-rule-deep = { $maximum } деңгейден терең
notices-rule-hidden = көрінбейтін немесе жазу бағытын өзгертетін белгілер алынып салыстырылды
notices-rule-look-alike = бір сөзде екі әліпбидің әріптері бар
notices-rule-state = мұндай мемлекет коды белгісіз: { $value }; салыстырылмады
notices-rule-code = коды белгісіз: { $value }
notices-rule-range = мұндай мән болуы мүмкін емес; белгісіз деп алынды
error-files-none-chosen = кемінде бір хабарламаны таңдаңыз
error-files-too-many = бір файлға ең көбі { $maximum } хабарлама сыяды
error-files-barred = { $number } файлға шығарылмайды: { $why }
error-files-no-person = { $number } хабарламасында адам аталмаған; FollowTheMoney файлында тек адамдар болады
error-files-none = файлды таңдаңыз
error-files-too-large = файл { $maximum } МБ-тан үлкен
error-files-empty = файл бос
error-files-encoding = файл UTF-8 кодтауында болуы тиіс; бұзылған байттың орны: { $place }
error-files-deep = файл { $maximum } деңгейден терең
error-files-not-json = файл JSON емес: { $why }
error-files-shape = файлда хабарламалар тізімі жоқ
error-files-too-many-rows = файлда { $maximum } жолдан көп
error-external-unknown = мұндай жазба жоқ: { $number }
audit-action-notice-exported = хабарлама файлға шығарылды
audit-action-external-imported = сыртқы тізім жүктелді
audit-action-external-screened = сыртқы жазбалар салыстырылды
audit-action-external-read = сыртқы жазба ашылды
audit-action-external-apart-read = бөлек қойылған жолдар алынды
audit-action-external-lead-decided = сыртқы жазбаның сәйкестігі бойынша шешім қабылданды
notices-external-counted = Жаңа: { $added }, өзгерген: { $changed }, өзгермеген: { $same }
notices-external-apart-count = { $count ->
    [one] Бөлек қойылған жол: { $count }
   *[other] Бөлек қойылған жол: { $count }
}
