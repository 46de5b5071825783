## Which instruments bind

law-both = { $a } – { $b } арасында { $since } бастап қолданыста
law-both-by = { $a }, { $b } үшін міндетті: { $since } күні белгілі болған, нақты күні табылмаған
law-both-undated = { $a }, { $b } үшін міндетті; күшіне енген күні деректерде көрсетілмеген
law-bound = { $state }: { $since } бастап міндетті
law-bound-by = { $state }: { $known } күні міндетті екені белгілі; өзінің күшіне ену күні табылмаған
law-bound-undated = ұйым мүшесі
law-presumed = { $state }: міндетті деп есептеледі ({ $note })
law-unlisted = { $state } қатысушылар қатарында жоқ
law-status = { $state }: { $status }
law-signed-at-least = { $state }: қол қойған; қазір міндетті ме — анықталмаған
law-not-yet = { $state } тек { $since } бастап міндетті; шешуші күн — { $day }
law-ended = { $state } үшін { $until } кейін қолданылмайды; шешуші күн — { $day }
law-ended-itself = { $until } қолданысы тоқтатылған
law-not-made = { $adopted } қабылданған, { $day } күнінен кейін
law-low = { $state } үшін міндеттілігі күмәнді дереккөзге негізделген: тексеру керек
law-day-unknown = { $state } қатысады, бірақ қай күннен бастап екені белгісіз: тексеру керек
law-ladder = { $rung }
law-pair-rule = { $note }
law-replaced = мына құжаттың қатысушылары арасында қолданылмайды: { $by }
law-other-kinds = ынтымақтастықтың басқа түрлерін қамтиды
law-kind-excluded = ынтымақтастықтың бұл түрін қамтымайды
law-kind-possible = осы түрді қамти ма — оқылмаған: тексеру керек

## Subject matter

law-scope-open = мәні бойынша шектеу жоқ
law-scope-in = қылмысты қамтиды: { $subject }
law-scope-out = фактілер бойынша оның мәніне жататын қылмыс жоқ: { $subjects }
law-scope-possible = расталса қолданылады: { $fact }
law-scope-not-serious = ең жоғары жаза { $months } айдан төмен, ауыр қылмыс емес
law-scope-after = қылмыс ({ $committed }) грамота тапсырылғаннан ({ $first }) кейін жасалған
law-scope-before = қылмыс ({ $committed }) грамота тапсырылғаннан ({ $first }) кейін жасалмаған
law-scope-after-unknown = тек { $first } кейінгі қылмыстарға қолданылады; қылмыс күні көрсетілмеген

## Rank

law-only-basis = екі мемлекет арасында осы түр бойынша қолданыстағы жалғыз шарт
law-special-bilateral = екіжақты шарт: арнайы, жалпы конвенциялар оны қозғамайды
law-special-kind = дәл осы ынтымақтастық түрі туралы шарт
law-first = қолданыстағы шарттар арасында бірінші: осы түрді қамтиды, неғұрлым арнайы немесе кейінгі
law-listed = ратификациядан кейін Бас Прокурор қолданыстағы шарттар қатарында атаған; қолданысы ықтимал, бірақ дәлелденбеген: растау керек
law-rival = мәртебесі расталса, мына құжатқа орын береді: { $other }
law-candidate = қолданысы расталса, негіз болар еді
law-fills = жалпы шарт: негізгі шарттың олқылықтарын толықтырады
law-adds = өз қылмыстары бойынша міндеттер қосады, негізді алмастырмайды
law-protocol = хаттама екі мемлекет арасында қолданыста
law-parent-not-basis = негіз болып табылмайтын конвенцияның хаттамасы
law-complaint-national = шағым, оның мерзімдері мен соты ұлттық құқықпен айқындалады; шарт ұстап берудің өзін реттейді
law-procedure = ұлттық рәсім: күзетпен ұстау, шешім, шағым, құжаттар
law-fallback = шарт расталмаса қолданылады: өзара қағидатының кепілдігі (ҚПК 558)
law-reciprocity = шарт жоқ: кодекс және өзара қағидаты (ҚПК 558, 602)
law-requested-law = сұрау салынатын мемлекеттің құқығы: { $state }
law-own-law = мемлекеттің өз құқығы
law-consent-of = адам осы шарт бойынша алынған: келісімі қажет мемлекет — { $state }
law-bar = сұрау салудың орындалуына кедергі

## Conditions

law-not-given = фактілерде көрсетілмеген
law-condition-met = сақталған
law-condition-not-met = сақталмаған
law-condition-shown = { $text }
law-at-least = екі заң бойынша да ең жоғары жаза кемінде { $limit } ай
law-below = { $state }: ең жоғары жаза { $months } ай, { $limit } айдан төмен
law-imposed-enough = тағайындалған жаза кемінде { $limit } ай
law-imposed-below = тағайындалғаны { $months } ай, { $limit } айдан төмен
law-rest-enough = { $day } күні кемінде { $limit } ай қалған: жаза { $end } аяқталады
law-rest-short = { $day } күні { $limit } айдан аз қалған: жаза { $end } аяқталады
law-rest-life = өмір бойына бас бостандығынан айыру
law-national-of = адамның азаматтығы: { $state }
law-not-national-of = адамда мына мемлекеттің азаматтығы жоқ: { $state }
law-stateless-resident = азаматтығы жоқ адам, қабылдаушы мемлекетте тұрақты тұрады
law-consent-open = шығарып жіберу туралы шешім келісімді екі мемлекет те 1997 жылғы Хаттамамен міндеттенген жағдайда ғана алмастырады
law-ask-consent-protocol = Екі мемлекет те 1997 жылғы Қосымша хаттамамен (ETS 167) міндеттенген бе?
law-consent-waived = келісім қажет емес: шығарып жіберу туралы шешім (ETS 167, 3-бап)
law-surrender-impossible = сұрау салынатын мемлекеттің азаматы: ұстап беру мүмкін емес
law-own-citizen = Қазақстан азаматы
law-foreigner = шетелдік: ұстап беру мүмкін емес немесе одан бас тартылған ба — көрсетілмеген
law-yields = кодекстегі шек шартқа орын береді (ҚПК 557(3)): { $text }
law-not-coercive = мәжбүрлеу әрекеті сұралмаған

## Grounds

law-ground-stated = фактілермен расталған: { $ground }
law-ground-denied = фактілер жоққа шығарады
law-ground-silent = фактілерде бұл туралы ештеңе жоқ
law-ground-barred = бұл қылмыс бойынша конвенция мұндай себепке сүйенуге тыйым салады
law-own-national = шешім қабылдайтын мемлекеттің азаматы: { $state }
law-not-national = шешім қабылдайтын мемлекеттің азаматтығы жоқ: { $state }
law-crime-in-both = екі мемлекетте де жазаланады
law-asylum-granted = баспананы шешім қабылдайтын мемлекет берген
law-asylum-pending = бұл негіз — тек берілген баспана; өтініш қаралуда
law-asylum-elsewhere = бұл негіз — тек шешім қабылдайтын мемлекет берген баспана; адамды босқын деп басқа мемлекет таныған
law-asylum-none = баспана жоқ
law-risk = фактілер қудалау немесе қатыгез қарау қаупін көрсетеді: алдымен тексеру керек
law-political = фактілер саяси сипатты көрсетеді: қайсысы басым екенін адам бағалайды
law-death-assured = өлім жазасы тағайындалмайды немесе орындалмайды деген кепілдік берілген
law-retrial-assured = істі қайта қарау кепілдігі берілген
law-absentia = сырттай шығарылған үкім; қорғану құқығы сақталған ба — көрсетілмеген
law-claim-guaranteed = азаматтық талаптың орындалуына кепілдік берілген
law-limitation-stated = Қазақстан құқығы бойынша ескіру мерзімі өткен
law-limitation-not-expired = Қазақстан құқығы бойынша ескіру мерзімі өтпеген
law-limitation-running = ескіру мерзімі { $end } дейін, сұрау салу алынғаннан кейін
law-limitation-ended = ескіру мерзімі { $end } өткен, сұрау салу алынғанға дейін
law-limitation-suspended = ескіру мерзімі { $end } өтер еді, бірақ адам { $wanted } бастап іздеуде: жалтару мерзімді тоқтата тұрады
law-limitation-unknown = қылмыс санаты немесе күні көрсетілмеген

## Papers

law-paper-asked = талап етіледі: { $text }
law-paper-if = тиісті жағдайда ғана: { $text }
law-paper-contained = мазмұны топтаманың басқа құжатында бар
law-paper-refused = сұралмайды: сұрау салудан бас тарту керек
law-paper-package-unknown = құжаттар топтамасы сипатталмаған
law-paper-cures = бас тарту негізін жояр еді
law-paper-reciprocity = өзара қағидатының кепілдігі: шарт жоқ
law-paper-consent-of = адамды ұстап берген мемлекеттің келісімі
law-paper-consent-of-state = { $state } мемлекетінің келісімі

## Limits

law-limit-alarm = ертерек түсіндірме бойынша дабыл: { $at }
law-limit-outer = кейінірек түсіндірме: { $at }
law-limit-protocol = қатысушылары тексерілуге тиіс хаттамаға байланысты: { $protocol }
law-limit-no-roll = шекті мерзім: демалыс күнімен ұзартылмайды

## Notices

law-notice-rules = Халықаралық полиция ұйымы – Интерпол Жарғысы және деректерді өңдеу қағидалары
law-notice-military = әскери сипат: Жарғының 3-бабы
law-notice-refugee = танылған босқын: қашып шыққан елінің сұрауы бойынша хабарлама жарияланбайды
law-notice-private = жеке немесе отбасылық дау
law-notice-no-extradition = ұстап беру сұралмайды
law-notice-below = ең жоғары жаза { $months } ай, { $limit } айдан төмен
law-notice-sentence-below = жаза да, қалған бөлігі де { $limit } айдан төмен
law-notice-data = ең аз деректер жиынтығы жоқ
law-notice-surrender = өңір ішінде ұстап беру мүмкін күйінде қалады (он екі ай)
law-notice-search = өңірде мемлекетаралық іздеу мүмкін
law-notice-custody = хабарлама тек орнын анықтайды: Қазақстанда ұстау ҚПК 587-588-баптары бойынша

## Adaptation

law-adapted-cut = орындаушы мемлекеттің ең жоғары шегіне дейін қысқартылды: { $months } ай
law-adapted-same = мерзім сақталады: { $months } ай

## Questions

law-ask-fact = Фактілер мынаны растай ма: { $fact }?
law-ask-committed = Қылмыс қай күні жасалды?
law-ask-key = Фактіні көрсетіңіз: { $key }
law-ask-ground = Мына негіз бойынша мәлімет бар ма: { $ground }?
law-ask-risk = Қайтарылған жағдайдағы қауіпті тексеру; оған дейін ұстап бермеу
law-ask-political = Қайсысы басым: жалпықылмыстық әлде саяси жағы ма?
law-ask-predominance = ДӨҚ 34(3)-бабы бойынша бағалау: әрекет, адамның мәртебесі, дереккөз, мән-жай
law-ask-defence = Қорғанудың ең аз құқықтары сақталды ма?
law-ask-limitation = Қылмыстың санаты мен күнін және мерзімді не тоқтатқанын көрсетіңіз
law-ask-suspension = Адам қай күннен бастап іздеуде және тергеуден жалтаруда?
law-ask-text = Қолданар алдында ресми мәтінді оқу: { $article }-бап
law-ask-states = Қандай екі мемлекет туралы сөз болып отыр?
law-ask-status = Қолданыста ма, тексеру: { $title } ({ $states })
law-ask-concurrent = Қай сұрау салу бірінші қанағаттандырылады?
law-who-officer = сұрау салуды енгізетін қызметкер
law-who-depositary = депозитарий немесе сыртқы істер министрлігі
law-who-states = сұрау салушы мемлекет және сұрау салуды тексеретін орган
law-who-prosecutor = Бас Прокурор немесе оның орынбасары
law-who-reviewer = тексеруші адам; әдепкі шешім — жібермеу
law-hangs-all = бүкіл жауап
law-hangs-basis = сұрау салудың құқықтық негізі
law-hangs-ground = мына негіз бойынша бас тарту: { $ground }

## The tree

law-answer = { $kind }. Жауап: { $decision }
law-role-primary = негіз
law-role-primary-candidate = расталса — негіз
law-role-supplementary = толықтырады
law-role-procedure = рәсім
law-role-bar = кедергі
law-role-requested-law = сұрау салынатын мемлекеттің құқығы
law-role-fallback = қосалқы жол
law-role-unverified = тексерілмеген, сүйенуге болмайды
law-role-flag = назарға
law-role-excluded = қолданылмайды
law-part-day = { $day } күнгі құқық қолданылады
law-part-instruments = Құжаттар
law-part-conditions = Шарттар
law-part-grounds = Бас тарту негіздері
law-part-papers = Топтама құжаттары
law-part-limits = Мерзімдер
law-part-factors = Сұрау салулар арасында не ескеріледі
law-factor = { $state }: ең жоғары жаза { $months }, алынды { $received }, сол жерде жасалған: { $territory }, өз азаматы: { $national }
law-instrument = { $title } — { $role }
law-ground = { $ground } ({ $nature }): { $reason }
law-paper = { $paper }: { $why }
law-limit = { $what }: { $due } ({ $rule })
law-text = { $text }
law-source-request = сұрау салуда көрсетілген

## Words of the command line

law-word-decision = Шешім
law-word-as-of = Құқық күні
law-word-questions = Тексеру керек
law-word-missing = Жетіспейтін құжаттар
law-word-explanation = Негіздеме
law-word-holds = иә
law-word-fails = жоқ
law-word-unknown = белгісіз
law-word-facts = фактілер
law-word-confidence-high = мәтін оқылған
law-word-confidence-medium = тексеру керек
law-word-confidence-low = күмәнді, қолданар алдында тексеру керек
law-word-instrument = Құжат
law-word-status = Мәртебесі
law-word-period = Кезең
law-word-kinds = Түрлері
law-word-since = { $since } бастап
law-word-until = { $until } дейін
law-status-bound = қолданыста
law-status-to-confirm = растау керек
law-status-unverified = тексерілмеген
law-status-never = негіз емес
law-treaties-none = Деректердегі бірде-бір құжат { $a }, { $b } арасында міндетті емес
law-treaties-title = { $day } күнгі { $a }, { $b } арасындағы құжаттар
law-scenarios-total = { $all } сценарийдің { $agree } сәйкес келеді
law-scenario-agrees = сәйкес
law-scenario-differs = сәйкес емес

## Errors in facts

error-law-fact-not-mapping = кілттер мен мәндердің жиыны болуы керек, { $value } емес
error-law-fact-key = { $value } кілті мәтін емес
error-law-fact-not-list = тізім болуы керек, { $value } емес
error-law-fact-too-many = элементтер саны { $limit } шегінен асады
error-law-fact-not-text = мәтін болуы керек, { $value } емес
error-law-fact-too-long = ұзындығы { $limit } таңбадан асады
error-law-fact-not-bool = true немесе false болуы керек, { $value } емес
error-law-fact-country = { $value } — мемлекеттің екі әріптік ISO 3166-1 коды емес
error-law-fact-date = { $value } — күн де (2026-01-15), сәт те (2026-01-15T10:30) емес
error-law-fact-date-impossible = { $value } күні болуы мүмкін емес
error-law-fact-zone = { $value }: жергілікті уақытты белдеу ығысуынсыз жазыңыз
error-law-fact-year = { $value } жылы { $first } мен { $last } аралығында болуы керек
error-law-fact-not-number = бүтін сан болуы керек, { $value } емес
error-law-fact-number-range = { $value } 0 мен { $most } аралығында болуы керек
error-law-fact-value = { $value } тізімде жоқ: { $allowed }
error-law-fact-unknown-key = белгісіз кілт { $value }
error-law-fact-missing = міндетті, бірақ көрсетілмеген
error-law-fact-paper = { $value } құжаттар сөздігінде жоқ
error-law-fact-instrument = { $value } деректердегі құжаттар арасында жоқ
error-law-fact-same-state = { $value } екі жақта бірдей бола алмайды
error-law-fact-order = { $end } күні { $first } ({ $start }) күнінен бұрын
error-law-fact-two-days = { $other } көрсетілгеннен басқа күн

## Errors in files

error-law-yaml-too-large = файлда { $size } байт; шегі { $limit }
error-law-yaml-unreadable = оқылмайды: { $reason }
error-law-yaml-not-utf8 = UTF-8 мәтіні емес
error-law-yaml-malformed = { $line }-жол: YAML емес ({ $problem })
error-law-yaml-documents = { $line }-жол: бірден көп құжат
error-law-yaml-alias = { $line }-жол: якорьлар, сілтемелер мен тегтерге рұқсат жоқ
error-law-yaml-deep = { $line }-жол: { $limit } деңгейден терең
error-law-yaml-key = { $line }-жол: кілт қарапайым мәтін болуы керек
error-law-yaml-twice = { $line }-жол: { $key } кілті екі рет көрсетілген
error-law-data-schema = { $file } файлы: { $rule }
error-law-data-duplicate = { $file } файлы: { $value } id екі рет көрсетілген
error-law-data-file-name = { $file } файлы: файл аты { $value } id-мен бірдей болуы керек
error-law-data-country = { $file } файлы: { $value } мемлекет коды емес
error-law-data-unknown-id = { $file } файлы: белгісіз id { $value }
error-law-data-period = { $file } файлы: соңы ({ $end }) басынан ({ $start }) бұрын
error-law-data-calendar = { $file } ішінде { $value } күнтізбесі жоқ
error-law-data-missing = { $file } файлы жоқ
error-law-scenario-list = сценарийлер тізімі болуы керек
error-law-scenario-mapping = кілт-мән жиыны болуы керек
error-law-scenario-key = белгісіз кілт { $value }
error-law-scenario-entries = тізім болуы керек
error-law-scenario-twice = { $value } id екі рет көрсетілген
