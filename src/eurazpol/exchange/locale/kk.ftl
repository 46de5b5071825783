# Сырттан келгенді қабылдаудан бас тарту, ережелер ретімен (domain/envelope.py)
error-exchange-too-large = көлемі рұқсат етілген { $limit } байттан артық
error-exchange-malformed = жазба алмасу пішіміне сай емес
error-exchange-unknown-version = пішімнің { $version } нұсқасы мұнда белгісіз
error-exchange-wrong-recipient = осы торапқа емес, { $to } торабына жолданған
error-exchange-no-directory = бұл торапта тораптар анықтамалығы әлі жоқ
error-exchange-directory-expired = тораптар анықтамалығының мерзімі өткен: { $until }
error-exchange-directory-rollback = { $version } нөмірлі анықтамалық қолданыстағы { $trusted } нөмірлі анықтамалықтан кейін келмейді
error-exchange-unknown-peer = { $sender } торабы анықтамалықта жоқ
error-exchange-unknown-key = бұл торапта жоқ { $key } кілтіне арнап шифрланған
error-exchange-altered = жолда өзгертілген: мазмұны мөріне сай емес
error-exchange-wrong-signer = жөнелтушінің кілтімен қол қойылмаған (кілт { $key })
error-exchange-expired-key = { $key } кілті жарамсыз ({ $at })
error-exchange-revoked-key = { $key } кілті кері қайтарып алынған: { $at }
error-exchange-clock-skew = жөнелтілген уақыты { $sent } қазіргі уақыттан ({ $now }) кейін; тораптардың сағатын тексеріңіз
error-exchange-content-differs = { $id } хабары бұрын басқа мазмұнмен алынған
error-exchange-replayed = { $seq } нөмірі бұрын қолданылған; соңғы алынған нөмір — { $last }
error-exchange-sequence-gap = { $seq } нөмірі келді, күтілгені { $expected }: алдыңғы хабарлар жетіспейді
error-exchange-wrong-answer = { $peer } торабының жауабы осы хабарға қатысты емес
error-exchange-unknown-kind = { $kind } түріндегі хабарлар мұнда қабылданбайды

# Бұл торап жөнелте немесе орындай алмайтын нәрселер
error-exchange-no-such-peer = { $peer } торабы анықтамалықта жоқ
error-exchange-not-sendable = хабарларға қойылатын ереже бұзылған: атауы, көлемі немесе нысаны
error-exchange-own-key-expired = { $node } торабының кілттері қазір жарамсыз
error-exchange-is-secretariat = хатшылық өз-өзіне жүгінбейді
error-exchange-not-secretariat = тораптар анықтамалығын тек хатшылық жүргізеді
error-exchange-enrolments-full = анықтамалыққа енгізуді { $limit } торап күтіп тұр; кейінірек қайталаңыз
error-exchange-no-enrolment = анықтамалыққа енгізуді күтіп тұрған { $name } торабы жоқ
error-exchange-enrolment-ambiguous = { $name } атауымен бірнеше торап күтіп тұр; алдымен артығын қабылдамай тастаңыз
error-exchange-not-waiting = { $id } хабары жөнелтуді күтіп тұрған жоқ
error-exchange-keys-locked = { $path } ішіндегі кілттер бұл құпиясөзбен ашылмайды
error-exchange-keys-unreadable = { $path } кілттер файлы оқылмайды
error-exchange-unreachable = торапқа қосылу мүмкін болмады
error-exchange-timed-out = торап уақытында жауап бермеді
error-exchange-no-answer = алмасу жауабы алынбады (HTTP { $status })
error-exchange-answer-too-large = жауаптың көлемі { $limit } байттан артық

exchange-reason-unknown = бұл торапқа белгісіз себеп: { $code }

# Хабардың жай-күйі
exchange-stage-queued = күтуде
exchange-stage-held-up = кідіртілген
exchange-stage-accepted = жеткізілді
exchange-stage-refused = бас тартылды
exchange-sent-queued = { $peer } торабына жөнелтуді күтуде, жасалған уақыты: { $at }
exchange-sent-held-up = { $peer } торабына әлі жеткізілмеді; соңғы әрекет: { $at }
exchange-sent-accepted = { $peer } торабына жеткізілді: { $at }
exchange-sent-refused = { $peer } торабы қабылдаудан бас тартты: { $at }
exchange-got-accepted = { $peer } торабынан алынды: { $at }
exchange-got-refused = { $peer } торабынан алынды, қабылдаудан бас тартылды: { $at }
exchange-step-created = жасалды
exchange-step-sent = жөнелтілді
exchange-step-received = алынды
exchange-step-delivered = жеткізілді, түбіртек берілді
exchange-step-refused = бас тартылды, себебі көрсетілді

# Түбіртектер
exchange-outcome-accepted = қабылданды
exchange-outcome-refused = бас тартылды
exchange-outcome-rejected = қарауға алынбады
exchange-receipt-of-another = түбіртекті басқа торап берген
exchange-receipt-other-content = түбіртек басқа мазмұнға қатысты
exchange-receipt-unknown-key = түбіртектің кілті бірде-бір анықтамалықта жоқ
exchange-receipt-key-not-valid = түбіртек берілген сәтте оның кілті жарамсыз болған
exchange-receipt-altered = түбіртектің қолтаңбасы жарамсыз

# Серіктес тораптар
exchange-health-unknown = алмасу әлі болған жоқ
exchange-health-good = соңғы байланыс: { $at }
exchange-health-failing = жеткізу тоқтаған уақыт: { $since }

# Хабар түрлері
exchange-kind-request = сұрау салу
exchange-kind-supplement = сұрау салуға толықтыру
exchange-kind-return = пысықтауға қайтару
exchange-kind-status = сұрау салудың жай-күйі
exchange-kind-decision = шешім
exchange-kind-result = орындау нәтижесі
exchange-kind-withdrawal = сұрау салуды кері қайтарып алу
exchange-kind-reminder = еске салу
exchange-kind-other = хабар ({ $kind })

# Журнал
audit-action-exchange-input-refused = Сырттан келген хабар қабылданбады
audit-action-exchange-message-resent = Жеткізуге жаңа әрекет тағайындалды
audit-action-exchange-secretariat-pinned = Хатшылықтың кілті бекітілді
audit-action-exchange-peer-enrolled = Торап анықтамалыққа енгізуді сұрады
audit-action-exchange-peer-declined = Торапты енгізуден бас тартылды
