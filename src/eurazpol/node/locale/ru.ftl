error-config-missing = Нет настроек узла в { $path }. Создайте их командой: eurazpol node init
error-config-unreadable = Файл { $path } не читается: { $why }
error-config-key-unknown = в { $path } есть ключ, которого узел не знает
error-config-value = значение { $value } недопустимо
error-config-not-named = Узел не указан: задайте в EURAZPOL_NODE папку узла
error-config-exists = Файл { $path } уже существует; узел никогда не перезаписывается
error-config-password-in-file = пароль пишут в файл только на учебном узле
