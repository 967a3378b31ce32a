module attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh_0 = <["model"=1, "data"=2]>
  func.func public @main(%arg0: tensor<i32>,
      %arg1: tensor<2xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg2: tensor<64x2xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg3: tensor<12288x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg4: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg5: tensor<176x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg6: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      %arg7: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg8: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg9: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg10: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg11: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      %arg12: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg13: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg14: tensor<176x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg15: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      %arg16: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg17: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg18: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg19: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg20: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      %arg21: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg22: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg23: tensor<i32>,
      %arg24: tensor<2xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg25: tensor<64x2xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg26: tensor<12288x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg27: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg28: tensor<176x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg29: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      %arg30: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg31: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg32: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg33: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg34: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      %arg35: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg36: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg37: tensor<176x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg38: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      %arg39: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg40: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg41: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg42: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg43: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      %arg44: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg45: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg46: tensor<2xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg47: tensor<64x2xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg48: tensor<12288x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg49: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg50: tensor<176x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg51: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      %arg52: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg53: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg54: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg55: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg56: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      %arg57: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg58: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg59: tensor<176x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg60: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      %arg61: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg62: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg63: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg64: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg65: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      %arg66: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg67: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg68: tensor<i32>,
      %arg69: tensor<128x32xi32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg70: tensor<128x2xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg71: tensor<128x32xi32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>}) -> (tensor<i32> {jax.result_info = "result[0].step"},
      tensor<2xf32> {jax.result_info = "result[0].params['classifier']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<64x2xf32> {jax.result_info = "result[0].params['classifier']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<12288x64xf32> {jax.result_info = "result[0].params['embedding']['table']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].params['layer_0']['attention_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<176x64xf32> {jax.result_info = "result[0].params['layer_0']['down']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].params['layer_0']['gate']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].params['layer_0']['key']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].params['layer_0']['mlp_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].params['layer_0']['output']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].params['layer_0']['query']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].params['layer_0']['up']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].params['layer_0']['value']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].params['layer_1']['attention_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<176x64xf32> {jax.result_info = "result[0].params['layer_1']['down']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].params['layer_1']['gate']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].params['layer_1']['key']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].params['layer_1']['mlp_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].params['layer_1']['output']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].params['layer_1']['query']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].params['layer_1']['up']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].params['layer_1']['value']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].params['norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<i32> {jax.result_info = "result[0].opt_state[1][0].count"},
      tensor<2xf32> {jax.result_info = "result[0].opt_state[1][0].mu['classifier']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<64x2xf32> {jax.result_info = "result[0].opt_state[1][0].mu['classifier']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<12288x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['embedding']['table']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['attention_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<176x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['down']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['gate']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['key']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['mlp_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['output']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['query']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['up']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_0']['value']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['attention_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<176x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['down']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['gate']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['key']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['mlp_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['output']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['query']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['up']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].mu['layer_1']['value']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].mu['norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<2xf32> {jax.result_info = "result[0].opt_state[1][0].nu['classifier']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<64x2xf32> {jax.result_info = "result[0].opt_state[1][0].nu['classifier']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<12288x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['embedding']['table']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['attention_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<176x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['down']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['gate']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['key']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['mlp_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['output']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['query']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['up']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_0']['value']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['attention_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<176x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['down']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['gate']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['key']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['mlp_norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['output']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['query']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64x176xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['up']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[1][0].nu['layer_1']['value']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[1][0].nu['norm']['scale']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<i32> {jax.result_info = "result[0].opt_state[1][2].count"},
      tensor<f32> {jax.result_info = "result[1]['count']"},
      tensor<f32> {jax.result_info = "result[1]['loss']"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %cst = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %c_0 = stablehlo.constant dense<50> : tensor<i32>
    %1 = stablehlo.compare LT, %arg68, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<-4.000000e-03> : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.subtract %arg68, %c_3 : tensor<i32>
    %3 = stablehlo.maximum %c_3, %2 : tensor<i32>
    %4 = stablehlo.minimum %c_0, %3 : tensor<i32>
    %5 = stablehlo.convert %4 : (tensor<i32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<5.000000e+01> : tensor<f32>
    %6 = stablehlo.divide %5, %cst_4 : tensor<f32>
    %7 = stablehlo.subtract %cst_2, %6 : tensor<f32>
    %8 = stablehlo.multiply %cst_1, %7 : tensor<f32>
    %cst_5 = stablehlo.constant dense<4.000000e-03> : tensor<f32>
    %9 = stablehlo.add %8, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_7 = stablehlo.constant dense<3.14159274> : tensor<f32>
    %10 = stablehlo.subtract %arg68, %c_0 : tensor<i32>
    %11 = stablehlo.convert %10 : (tensor<i32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<1.002000e+03> : tensor<f32>
    %12 = stablehlo.minimum %11, %cst_8 : tensor<f32>
    %13 = stablehlo.multiply %cst_7, %12 : tensor<f32>
    %14 = stablehlo.divide %13, %cst_8 : tensor<f32>
    %15 = stablehlo.cosine %14 : tensor<f32>
    %16 = stablehlo.add %cst_2, %15 : tensor<f32>
    %17 = stablehlo.multiply %cst_6, %16 : tensor<f32>
    %18 = stablehlo.power %17, %cst_2 : tensor<f32>
    %19 = stablehlo.multiply %cst_2, %18 : tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.add %19, %cst_9 : tensor<f32>
    %21 = stablehlo.multiply %cst_5, %20 : tensor<f32>
    %22 = stablehlo.select %1, %9, %21 : tensor<i1>, tensor<f32>
    %23 = stablehlo.multiply %cst, %22 : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_10 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %26 = stablehlo.divide %cst_2, %cst_11 : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %28 = stablehlo.negate %27 : tensor<128xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<128xf32>) -> tensor<128x2xf32>
    %30 = stablehlo.multiply %arg70, %29 : tensor<128x2xf32>
    %31 = stablehlo.negate %30 : tensor<128x2xf32>
    %32 = stablehlo.reduce(%31 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %33 = stablehlo.reshape %32 : (tensor<128xf32>) -> tensor<128x1xf32>
    %34 = sdy.sharding_constraint %arg3 <@mesh_0, [{}, {}]> : tensor<12288x64xf32>
    %35 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %36 = stablehlo.compare EQ, %arg69, %35, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %37 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %38 = stablehlo.compare NE, %arg71, %37, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %39 = stablehlo.and %36, %38 : tensor<128x32xi1>
    %40 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %41 = stablehlo.select %39, %40, %arg71 : tensor<128x32xi1>, tensor<128x32xi32>
    %42 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %43 = stablehlo.compare LT, %41, %42, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %c_12 = stablehlo.constant dense<12288> : tensor<i32>
    %44 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %45 = stablehlo.add %41, %44 : tensor<128x32xi32>
    %46 = stablehlo.select %43, %45, %41 : tensor<128x32xi1>, tensor<128x32xi32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<128x32xi32>) -> tensor<128x32x1xi32>
    %48 = "stablehlo.gather"(%34, %47) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>}> : (tensor<12288x64xf32>, tensor<128x32x1xi32>) -> tensor<128x32x64xf32>
    %49 = stablehlo.multiply %48, %48 : tensor<128x32x64xf32>
    %50 = stablehlo.reduce(%49 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %cst_13 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %53 = stablehlo.divide %51, %52 : tensor<128x32x1xf32>
    %cst_14 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %55 = stablehlo.add %53, %54 : tensor<128x32x1xf32>
    %56 = stablehlo.rsqrt %55 : tensor<128x32x1xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %58 = sdy.sharding_constraint %arg4 <@mesh_0, [{}]> : tensor<64xf32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %61 = stablehlo.multiply %57, %60 : tensor<128x32x64xf32>
    %62 = stablehlo.multiply %48, %61 : tensor<128x32x64xf32>
    %63 = sdy.sharding_constraint %arg12 <@mesh_0, [{}, {}]> : tensor<64x32xf32>
    %64 = stablehlo.dot_general %62, %63, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %65 = stablehlo.reshape %64 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %66 = stablehlo.iota dim = 0 : tensor<32x32xi32>
    %67 = stablehlo.iota dim = 1 : tensor<32x32xi32>
    %68 = stablehlo.compare GE, %66, %67, SIGNED : (tensor<32x32xi32>, tensor<32x32xi32>) -> tensor<32x32xi1>
    %69 = stablehlo.broadcast_in_dim %68, dims = [3, 4] : (tensor<32x32xi1>) -> tensor<128x2x2x32x32xi1>
    %70 = sdy.sharding_constraint %arg7 <@mesh_0, [{}, {}]> : tensor<64x32xf32>
    %71 = stablehlo.dot_general %62, %70, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %72 = stablehlo.reshape %71 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %73 = stablehlo.slice %72 [0:128, 0:32, 0:2, 0:8] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %cst_15 = stablehlo.constant dense<"0x0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F40510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3FB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FF6FD14BEE69151BF5F5B323F02DA773F662E7F3F08EB7F3FE7FD7F3FCAFF7F3FD53F69BFA2E674BFD5211F3FA9B3753FC2F67E3F76E57F3F59FD7F3FBCFF7F3F64CD56BFFBF17FBF40510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3F7205913B8C9B71BFC03DE83EE4AA703FE8737E3F5BD87F3F09FC7F3F9AFF7F3FD006583F554F4BBFF586B93EC3C96D3FB5287E3FD2D07F3F48FB7F3F87FF7F3F6F4E683F9DD910BF9BF5883EC3AB6A3F00D77D3FA1C87F3F76FA7F3F72FF7F3FD7040C3E0F0D90BEDE0B2E3EB151673FCC7E7D3FC9BF7F3F94F97F3F5CFF7F3FE87A42BFF722FE3CAADE903D68BC633F1A207D3F49B67F3FA1F87F3F43FF7F3F2C2975BF303EAE3ED633EFBCD4EC5F3FEDBA7C3F22AC7F3F9DF77F3F29FF7F3F36E28CBE4FA91D3FD0EF03BEEEE35B3F494F7C3F53A17F3F88F67F3F0EFF7F3F840A293FEB90543FAAA768BEBFA2573F2EDD7B3FDC957F3F62F57F3FF0FE7F3FBF1B7D3F0764763F3686A5BE5C2A533FA1647B3FBE897F3F2CF47F3FD1FE7F3F22F0D03EEDC77F3F3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FFC370CBF37CE6F3F983D01BFA198493F3C607A3F8C6F7F3F8DF17F3F8EFE7F3F6FFD7FBF790C483F02A816BFBB81443F6AD4793F78617F3F24F07F3F6AFE7F3FBF6708BF05740C3F11912ABF88383F3F3342793FBC527F3FABEE7F3F44FE7F3FFE2DD93EA6DB853ED6C53CBF63BE393F9BA9783F59437F3F20ED7F3F1DFE7F3F78BF7D3F57B853BDBF174DBFB114343FA50A783F4F337F3F85EB7F3FF4FD7F3F819C253FDB29B8BE105D5BBFE63C2E3F5565773F9D227F3FDAE97F3FC9FD7F3F389395BE9FCC21BF467167BF8238283FB1B9763F44117F3F1DE87F3F9CFD7F3F576D76BFA77857BF7C3571BF0E09223FBB07763F44FF7E3F50E67F3F6EFD7F3FB3803FBF6FC677BFB79078BF20B01B3F784F753F9DEC7E3F72E47F3F3FFD7F3F18F41D3EDB817FBF26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3F8E2C6A3F9EE66DBF52C77FBF5E880E3F22CC733F5AC57E3F83E07F3FDAFC7F3F"> : tensor<32x1x8xf32>
    %74 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %76 = stablehlo.multiply %73, %75 : tensor<128x32x2x8xf32>
    %77 = stablehlo.slice %72 [0:128, 0:32, 0:2, 8:16] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %cst_16 = stablehlo.constant dense<"0x0000000000000000000000000000000000000000000000000000000000000000A46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA539B7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253AC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783ACFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83A4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113B95467D3F7D06133FA6A4373F5226803E51AAA33D8E38CF3C1312033C54CB253B3201D33EEA1F953E1D88483F2EC28F3E3F12B83DEF1DE93C3A74133CBB843A3BF8440BBF8270A9BCA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B5CFF7FBF2141A9BE2A26643F8B87AE3E72D3E03D6B730E3D6A38343C85F7633BD85C09BF26911BBF1D9A6E3F2CA9BD3EAC2BF53D1D651B3D719A443CE8B0783B2220D73E4C1453BFC0AB763F409ACC3ED0BE043E6956283D6BFC543C25B5863B72987D3FB2A875BF6F467C3FF556DB3E64E40E3E4647353D565E653CD411913B4479263F75E07FBFD55B7F3F83DBE93E4F06193EAD37423D33C0753C836E9B3B106893BE2EB870BF0EE47F3F3624F83E5024233E95274F3D0011833C31CBA53B251E76BFAAB049BFBFDD7D3FB116033F233E2D3EF5165C3DDE418B3CDE27B03BB34040BFC5A80EBF144E793FBAF9093F8753373EC405693DB372933C8984BA3B6979193E41F68ABEB940723F70B9103F3A64413EFBF3753D7EA39B3C34E1C43BC8B6693F3B67293DB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B102F563F7A36B33E4AFB5C3F0AC81D3F8376553E3EE7873DF504AC3C849AD93B150511BC27BD1F3F9FF94E3F9413243F96775F3E5B5D8E3D9F35B43C2BF7E33BE7A158BFB707563F89E63E3F1F352A3FF172693E1BD3943D3E66BC3CCF53EE3BFCD367BF9D18773F28EB2C3F182B303F5168733E79489B3DD196C43C72B0F83B388707BE64A87F3F7835193FF8F3353F77577D3E72BDA13D57C7CC3C8A86013C0837433FB0DD6E3FE6F7033F458E3B3F10A0833E0032A83DCFF7D43CDAB4063C0ED5743FCE62463F89D1DA3E90F8403F0691883E20A6AE3D3928DD3C29E30B3C2AB48A3E6C3B0A3F9183AB3E7531463F7D7E8D3ECE19B53D9558E53C7711113CE9E329BF60BD803EC7FD743E9E374B3F5468923E058DBB3DE288ED3CC43F163CA4EF7CBFA7037EBDC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C06DECEBE3218BDBE7C502A3DA5A6543FA5309C3EFE71C83D4DE9FD3C5C9C203C"> : tensor<32x1x8xf32>
    %78 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %80 = stablehlo.multiply %77, %79 : tensor<128x32x2x8xf32>
    %81 = stablehlo.subtract %76, %80 : tensor<128x32x2x8xf32>
    %82 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %84 = stablehlo.multiply %73, %83 : tensor<128x32x2x8xf32>
    %85 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %87 = stablehlo.multiply %77, %86 : tensor<128x32x2x8xf32>
    %88 = stablehlo.add %84, %87 : tensor<128x32x2x8xf32>
    %89 = stablehlo.concatenate %81, %88, dim = 3 : (tensor<128x32x2x8xf32>, tensor<128x32x2x8xf32>) -> tensor<128x32x2x16xf32>
    %90 = sdy.sharding_constraint %arg10 <@mesh_0, [{}, {}]> : tensor<64x64xf32>
    %91 = stablehlo.dot_general %62, %90, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %92 = stablehlo.reshape %91 : (tensor<128x32x64xf32>) -> tensor<128x32x4x16xf32>
    %93 = stablehlo.slice %92 [0:128, 0:32, 0:4, 0:8] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %94 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %95 = stablehlo.broadcast_in_dim %94, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %96 = stablehlo.multiply %93, %95 : tensor<128x32x4x8xf32>
    %97 = stablehlo.slice %92 [0:128, 0:32, 0:4, 8:16] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %98 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %100 = stablehlo.multiply %97, %99 : tensor<128x32x4x8xf32>
    %101 = stablehlo.subtract %96, %100 : tensor<128x32x4x8xf32>
    %102 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %104 = stablehlo.multiply %93, %103 : tensor<128x32x4x8xf32>
    %105 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %107 = stablehlo.multiply %97, %106 : tensor<128x32x4x8xf32>
    %108 = stablehlo.add %104, %107 : tensor<128x32x4x8xf32>
    %109 = stablehlo.concatenate %101, %108, dim = 3 : (tensor<128x32x4x8xf32>, tensor<128x32x4x8xf32>) -> tensor<128x32x4x16xf32>
    %110 = stablehlo.reshape %109 : (tensor<128x32x4x16xf32>) -> tensor<128x32x2x2x16xf32>
    %111 = stablehlo.dot_general %89, %110, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4] : (tensor<128x32x2x16xf32>, tensor<128x32x2x2x16xf32>) -> tensor<128x2x32x32x2xf32>
    %112 = stablehlo.transpose %111, dims = [0, 1, 4, 3, 2] : (tensor<128x2x32x32x2xf32>) -> tensor<128x2x2x32x32xf32>
    %cst_17 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %114 = stablehlo.divide %112, %113 : tensor<128x2x2x32x32xf32>
    %cst_18 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %116 = stablehlo.select %69, %114, %115 : tensor<128x2x2x32x32xi1>, tensor<128x2x2x32x32xf32>
    %cst_19 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x2x2x32xf32>
    %118 = stablehlo.reduce(%116 init: %cst_19) applies stablehlo.maximum across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %119 = stablehlo.maximum %117, %118 : tensor<128x2x2x32xf32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %122 = stablehlo.subtract %116, %121 : tensor<128x2x2x32x32xf32>
    %123 = stablehlo.exponential %122 : tensor<128x2x2x32x32xf32>
    %124 = stablehlo.reduce(%123 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %127 = stablehlo.divide %123, %126 : tensor<128x2x2x32x32xf32>
    %128 = stablehlo.dot_general %65, %127, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4] : (tensor<128x32x2x16xf32>, tensor<128x2x2x32x32xf32>) -> tensor<128x2x16x2x32xf32>
    %129 = stablehlo.transpose %128, dims = [0, 4, 1, 3, 2] : (tensor<128x2x16x2x32xf32>) -> tensor<128x32x2x2x16xf32>
    %130 = stablehlo.reshape %129 : (tensor<128x32x2x2x16xf32>) -> tensor<128x32x64xf32>
    %131 = sdy.sharding_constraint %arg9 <@mesh_0, [{}, {}]> : tensor<64x64xf32>
    %132 = stablehlo.dot_general %130, %131, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %133 = stablehlo.add %48, %132 : tensor<128x32x64xf32>
    %134 = stablehlo.multiply %133, %133 : tensor<128x32x64xf32>
    %135 = stablehlo.reduce(%134 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %137 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %138 = stablehlo.divide %136, %137 : tensor<128x32x1xf32>
    %139 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %140 = stablehlo.add %138, %139 : tensor<128x32x1xf32>
    %141 = stablehlo.rsqrt %140 : tensor<128x32x1xf32>
    %142 = stablehlo.broadcast_in_dim %141, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %143 = sdy.sharding_constraint %arg8 <@mesh_0, [{}]> : tensor<64xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %146 = stablehlo.multiply %142, %145 : tensor<128x32x64xf32>
    %147 = stablehlo.multiply %133, %146 : tensor<128x32x64xf32>
    %148 = sdy.sharding_constraint %arg6 <@mesh_0, [{}, {}]> : tensor<64x176xf32>
    %149 = stablehlo.dot_general %147, %148, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %150 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %151 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %152 = stablehlo.negate %149 : tensor<128x32x176xf32>
    %153 = stablehlo.exponential %152 : tensor<128x32x176xf32>
    %154 = stablehlo.add %151, %153 : tensor<128x32x176xf32>
    %155 = stablehlo.divide %150, %154 : tensor<128x32x176xf32>
    %156 = stablehlo.multiply %149, %155 : tensor<128x32x176xf32>
    %157 = sdy.sharding_constraint %arg11 <@mesh_0, [{}, {}]> : tensor<64x176xf32>
    %158 = stablehlo.dot_general %147, %157, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %159 = stablehlo.multiply %156, %158 : tensor<128x32x176xf32>
    %160 = sdy.sharding_constraint %arg5 <@mesh_0, [{}, {}]> : tensor<176x64xf32>
    %161 = stablehlo.dot_general %159, %160, contracting_dims = [2] x [0] : (tensor<128x32x176xf32>, tensor<176x64xf32>) -> tensor<128x32x64xf32>
    %162 = stablehlo.add %133, %161 : tensor<128x32x64xf32>
    %163 = stablehlo.multiply %162, %162 : tensor<128x32x64xf32>
    %164 = stablehlo.reduce(%163 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %165 = stablehlo.broadcast_in_dim %164, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %166 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %167 = stablehlo.divide %165, %166 : tensor<128x32x1xf32>
    %168 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %169 = stablehlo.add %167, %168 : tensor<128x32x1xf32>
    %170 = stablehlo.rsqrt %169 : tensor<128x32x1xf32>
    %171 = stablehlo.broadcast_in_dim %170, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %172 = sdy.sharding_constraint %arg13 <@mesh_0, [{}]> : tensor<64xf32>
    %173 = stablehlo.broadcast_in_dim %172, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %174 = stablehlo.broadcast_in_dim %173, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %175 = stablehlo.multiply %171, %174 : tensor<128x32x64xf32>
    %176 = stablehlo.multiply %162, %175 : tensor<128x32x64xf32>
    %177 = sdy.sharding_constraint %arg21 <@mesh_0, [{}, {}]> : tensor<64x32xf32>
    %178 = stablehlo.dot_general %176, %177, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %179 = stablehlo.reshape %178 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %180 = stablehlo.iota dim = 0 : tensor<32x32xi32>
    %181 = stablehlo.iota dim = 1 : tensor<32x32xi32>
    %182 = stablehlo.compare GE, %180, %181, SIGNED : (tensor<32x32xi32>, tensor<32x32xi32>) -> tensor<32x32xi1>
    %183 = stablehlo.broadcast_in_dim %182, dims = [3, 4] : (tensor<32x32xi1>) -> tensor<128x2x2x32x32xi1>
    %184 = sdy.sharding_constraint %arg16 <@mesh_0, [{}, {}]> : tensor<64x32xf32>
    %185 = stablehlo.dot_general %176, %184, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %186 = stablehlo.reshape %185 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %187 = stablehlo.slice %186 [0:128, 0:32, 0:2, 0:8] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %188 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %190 = stablehlo.multiply %187, %189 : tensor<128x32x2x8xf32>
    %191 = stablehlo.slice %186 [0:128, 0:32, 0:2, 8:16] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %192 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %194 = stablehlo.multiply %191, %193 : tensor<128x32x2x8xf32>
    %195 = stablehlo.subtract %190, %194 : tensor<128x32x2x8xf32>
    %196 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %197 = stablehlo.broadcast_in_dim %196, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %198 = stablehlo.multiply %187, %197 : tensor<128x32x2x8xf32>
    %199 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %200 = stablehlo.broadcast_in_dim %199, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %201 = stablehlo.multiply %191, %200 : tensor<128x32x2x8xf32>
    %202 = stablehlo.add %198, %201 : tensor<128x32x2x8xf32>
    %203 = stablehlo.concatenate %195, %202, dim = 3 : (tensor<128x32x2x8xf32>, tensor<128x32x2x8xf32>) -> tensor<128x32x2x16xf32>
    %204 = sdy.sharding_constraint %arg19 <@mesh_0, [{}, {}]> : tensor<64x64xf32>
    %205 = stablehlo.dot_general %176, %204, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %206 = stablehlo.reshape %205 : (tensor<128x32x64xf32>) -> tensor<128x32x4x16xf32>
    %207 = stablehlo.slice %206 [0:128, 0:32, 0:4, 0:8] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %208 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %209 = stablehlo.broadcast_in_dim %208, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %210 = stablehlo.multiply %207, %209 : tensor<128x32x4x8xf32>
    %211 = stablehlo.slice %206 [0:128, 0:32, 0:4, 8:16] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %212 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %213 = stablehlo.broadcast_in_dim %212, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %214 = stablehlo.multiply %211, %213 : tensor<128x32x4x8xf32>
    %215 = stablehlo.subtract %210, %214 : tensor<128x32x4x8xf32>
    %216 = stablehlo.broadcast_in_dim %cst_16, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %217 = stablehlo.broadcast_in_dim %216, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %218 = stablehlo.multiply %207, %217 : tensor<128x32x4x8xf32>
    %219 = stablehlo.broadcast_in_dim %cst_15, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %220 = stablehlo.broadcast_in_dim %219, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %221 = stablehlo.multiply %211, %220 : tensor<128x32x4x8xf32>
    %222 = stablehlo.add %218, %221 : tensor<128x32x4x8xf32>
    %223 = stablehlo.concatenate %215, %222, dim = 3 : (tensor<128x32x4x8xf32>, tensor<128x32x4x8xf32>) -> tensor<128x32x4x16xf32>
    %224 = stablehlo.reshape %223 : (tensor<128x32x4x16xf32>) -> tensor<128x32x2x2x16xf32>
    %225 = stablehlo.dot_general %203, %224, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4] : (tensor<128x32x2x16xf32>, tensor<128x32x2x2x16xf32>) -> tensor<128x2x32x32x2xf32>
    %226 = stablehlo.transpose %225, dims = [0, 1, 4, 3, 2] : (tensor<128x2x32x32x2xf32>) -> tensor<128x2x2x32x32xf32>
    %227 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %228 = stablehlo.divide %226, %227 : tensor<128x2x2x32x32xf32>
    %229 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %230 = stablehlo.select %183, %228, %229 : tensor<128x2x2x32x32xi1>, tensor<128x2x2x32x32xf32>
    %231 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x2x2x32xf32>
    %232 = stablehlo.reduce(%230 init: %cst_19) applies stablehlo.maximum across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %233 = stablehlo.maximum %231, %232 : tensor<128x2x2x32xf32>
    %234 = stablehlo.broadcast_in_dim %233, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %235 = stablehlo.broadcast_in_dim %234, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %236 = stablehlo.subtract %230, %235 : tensor<128x2x2x32x32xf32>
    %237 = stablehlo.exponential %236 : tensor<128x2x2x32x32xf32>
    %238 = stablehlo.reduce(%237 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %239 = stablehlo.broadcast_in_dim %238, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %240 = stablehlo.broadcast_in_dim %239, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %241 = stablehlo.divide %237, %240 : tensor<128x2x2x32x32xf32>
    %242 = stablehlo.dot_general %179, %241, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4] : (tensor<128x32x2x16xf32>, tensor<128x2x2x32x32xf32>) -> tensor<128x2x16x2x32xf32>
    %243 = stablehlo.transpose %242, dims = [0, 4, 1, 3, 2] : (tensor<128x2x16x2x32xf32>) -> tensor<128x32x2x2x16xf32>
    %244 = stablehlo.reshape %243 : (tensor<128x32x2x2x16xf32>) -> tensor<128x32x64xf32>
    %245 = sdy.sharding_constraint %arg18 <@mesh_0, [{}, {}]> : tensor<64x64xf32>
    %246 = stablehlo.dot_general %244, %245, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %247 = stablehlo.add %162, %246 : tensor<128x32x64xf32>
    %248 = stablehlo.multiply %247, %247 : tensor<128x32x64xf32>
    %249 = stablehlo.reduce(%248 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %250 = stablehlo.broadcast_in_dim %249, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %251 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %252 = stablehlo.divide %250, %251 : tensor<128x32x1xf32>
    %253 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %254 = stablehlo.add %252, %253 : tensor<128x32x1xf32>
    %255 = stablehlo.rsqrt %254 : tensor<128x32x1xf32>
    %256 = stablehlo.broadcast_in_dim %255, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %257 = sdy.sharding_constraint %arg17 <@mesh_0, [{}]> : tensor<64xf32>
    %258 = stablehlo.broadcast_in_dim %257, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %259 = stablehlo.broadcast_in_dim %258, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %260 = stablehlo.multiply %256, %259 : tensor<128x32x64xf32>
    %261 = stablehlo.multiply %247, %260 : tensor<128x32x64xf32>
    %262 = sdy.sharding_constraint %arg15 <@mesh_0, [{}, {}]> : tensor<64x176xf32>
    %263 = stablehlo.dot_general %261, %262, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %264 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %265 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %266 = stablehlo.negate %263 : tensor<128x32x176xf32>
    %267 = stablehlo.exponential %266 : tensor<128x32x176xf32>
    %268 = stablehlo.add %265, %267 : tensor<128x32x176xf32>
    %269 = stablehlo.divide %264, %268 : tensor<128x32x176xf32>
    %270 = stablehlo.multiply %263, %269 : tensor<128x32x176xf32>
    %271 = sdy.sharding_constraint %arg20 <@mesh_0, [{}, {}]> : tensor<64x176xf32>
    %272 = stablehlo.dot_general %261, %271, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %273 = stablehlo.multiply %270, %272 : tensor<128x32x176xf32>
    %274 = sdy.sharding_constraint %arg14 <@mesh_0, [{}, {}]> : tensor<176x64xf32>
    %275 = stablehlo.dot_general %273, %274, contracting_dims = [2] x [0] : (tensor<128x32x176xf32>, tensor<176x64xf32>) -> tensor<128x32x64xf32>
    %276 = stablehlo.add %247, %275 : tensor<128x32x64xf32>
    %277 = stablehlo.multiply %276, %276 : tensor<128x32x64xf32>
    %278 = stablehlo.reduce(%277 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %279 = stablehlo.broadcast_in_dim %278, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %280 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %281 = stablehlo.divide %279, %280 : tensor<128x32x1xf32>
    %282 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %283 = stablehlo.add %281, %282 : tensor<128x32x1xf32>
    %284 = stablehlo.rsqrt %283 : tensor<128x32x1xf32>
    %285 = stablehlo.broadcast_in_dim %284, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %286 = sdy.sharding_constraint %arg22 <@mesh_0, [{}]> : tensor<64xf32>
    %287 = stablehlo.broadcast_in_dim %286, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %288 = stablehlo.broadcast_in_dim %287, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %289 = stablehlo.multiply %285, %288 : tensor<128x32x64xf32>
    %290 = stablehlo.multiply %276, %289 : tensor<128x32x64xf32>
    %291 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %292 = stablehlo.compare NE, %41, %291, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %293 = stablehlo.convert %292 : (tensor<128x32xi1>) -> tensor<128x32xf32>
    %294 = stablehlo.broadcast_in_dim %293, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %295 = stablehlo.broadcast_in_dim %294, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %296 = stablehlo.multiply %290, %295 : tensor<128x32x64xf32>
    %297 = stablehlo.reduce(%296 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x64xf32>
    %298 = stablehlo.reduce(%293 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x32xf32>, tensor<f32>) -> tensor<128xf32>
    %299 = stablehlo.broadcast_in_dim %298, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %300 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x1xf32>
    %301 = stablehlo.maximum %299, %300 : tensor<128x1xf32>
    %302 = stablehlo.broadcast_in_dim %301, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x64xf32>
    %303 = stablehlo.divide %297, %302 : tensor<128x64xf32>
    %304 = sdy.sharding_constraint %arg2 <@mesh_0, [{}, {}]> : tensor<64x2xf32>
    %305 = stablehlo.dot_general %303, %304, contracting_dims = [1] x [0] : (tensor<128x64xf32>, tensor<64x2xf32>) -> tensor<128x2xf32>
    %306 = sdy.sharding_constraint %arg1 <@mesh_0, [{}]> : tensor<2xf32>
    %307 = stablehlo.reshape %306 : (tensor<2xf32>) -> tensor<1x2xf32>
    %308 = stablehlo.broadcast_in_dim %307, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<128x2xf32>
    %309 = stablehlo.add %305, %308 : tensor<128x2xf32>
    %310 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %311 = stablehlo.reduce(%309 init: %cst_19) applies stablehlo.maximum across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %312 = stablehlo.maximum %310, %311 : tensor<128xf32>
    %313 = stablehlo.broadcast_in_dim %312, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %314 = stablehlo.broadcast_in_dim %313, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x2xf32>
    %315 = stablehlo.subtract %309, %314 : tensor<128x2xf32>
    %316 = stablehlo.exponential %315 : tensor<128x2xf32>
    %317 = stablehlo.reduce(%316 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %318 = stablehlo.broadcast_in_dim %317, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %319 = stablehlo.divide %33, %318 : tensor<128x1xf32>
    %320 = stablehlo.reduce(%319 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x1xf32>, tensor<f32>) -> tensor<128xf32>
    %321 = stablehlo.broadcast_in_dim %320, dims = [0] : (tensor<128xf32>) -> tensor<128x2xf32>
    %322 = stablehlo.multiply %321, %316 : tensor<128x2xf32>
    %323 = stablehlo.add %30, %322 : tensor<128x2xf32>
    %324 = stablehlo.reduce(%323 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<128x2xf32>, tensor<f32>) -> tensor<2xf32>
    %325 = stablehlo.reshape %324 : (tensor<2xf32>) -> tensor<1x2xf32>
    %326 = stablehlo.reshape %325 : (tensor<1x2xf32>) -> tensor<2xf32>
    %327 = sdy.sharding_constraint %326 <@mesh_0, [{"data"}]> : tensor<2xf32>
    %328 = stablehlo.multiply %327, %327 : tensor<2xf32>
    %329 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %330 = stablehlo.multiply %329, %329 : tensor<2xf32>
    %331 = stablehlo.add %328, %330 : tensor<2xf32>
    %332 = stablehlo.reduce(%331 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %333 = stablehlo.add %cst_9, %332 : tensor<f32>
    %334 = stablehlo.dot_general %323, %303, contracting_dims = [0] x [0] : (tensor<128x2xf32>, tensor<128x64xf32>) -> tensor<2x64xf32>
    %335 = stablehlo.transpose %334, dims = [1, 0] : (tensor<2x64xf32>) -> tensor<64x2xf32>
    %336 = sdy.sharding_constraint %335 <@mesh_0, [{"data"}, {}]> : tensor<64x2xf32>
    %337 = stablehlo.multiply %336, %336 : tensor<64x2xf32>
    %338 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %339 = stablehlo.multiply %338, %338 : tensor<64x2xf32>
    %340 = stablehlo.add %337, %339 : tensor<64x2xf32>
    %341 = stablehlo.reduce(%340 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x2xf32>, tensor<f32>) -> tensor<f32>
    %342 = stablehlo.add %333, %341 : tensor<f32>
    %343 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %344 = stablehlo.dot_general %323, %304, contracting_dims = [1] x [1] : (tensor<128x2xf32>, tensor<64x2xf32>) -> tensor<128x64xf32>
    %345 = stablehlo.broadcast_in_dim %301, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x64xf32>
    %346 = stablehlo.divide %344, %345 : tensor<128x64xf32>
    %347 = stablehlo.broadcast_in_dim %346, dims = [0, 2] : (tensor<128x64xf32>) -> tensor<128x32x64xf32>
    %348 = stablehlo.broadcast_in_dim %294, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %349 = stablehlo.multiply %347, %348 : tensor<128x32x64xf32>
    %350 = stablehlo.multiply %349, %289 : tensor<128x32x64xf32>
    %351 = stablehlo.multiply %276, %349 : tensor<128x32x64xf32>
    %352 = stablehlo.broadcast_in_dim %287, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %353 = stablehlo.multiply %351, %352 : tensor<128x32x64xf32>
    %354 = stablehlo.reduce(%353 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %355 = stablehlo.reshape %354 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %cst_20 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %356 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %357 = stablehlo.divide %284, %283 : tensor<128x32x1xf32>
    %358 = stablehlo.multiply %356, %357 : tensor<128x32x1xf32>
    %359 = stablehlo.multiply %355, %358 : tensor<128x32x1xf32>
    %360 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %361 = stablehlo.divide %359, %360 : tensor<128x32x1xf32>
    %362 = stablehlo.reduce(%361 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %363 = stablehlo.broadcast_in_dim %362, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %364 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %365 = stablehlo.multiply %364, %276 : tensor<128x32x64xf32>
    %366 = stablehlo.multiply %363, %365 : tensor<128x32x64xf32>
    %367 = stablehlo.add %350, %366 : tensor<128x32x64xf32>
    %368 = stablehlo.dot_general %367, %274, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<176x64xf32>) -> tensor<128x32x176xf32>
    %369 = stablehlo.multiply %270, %368 : tensor<128x32x176xf32>
    %370 = stablehlo.dot_general %369, %271, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<64x176xf32>) -> tensor<128x32x64xf32>
    %371 = stablehlo.multiply %368, %272 : tensor<128x32x176xf32>
    %372 = stablehlo.multiply %371, %269 : tensor<128x32x176xf32>
    %373 = stablehlo.multiply %263, %371 : tensor<128x32x176xf32>
    %374 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %375 = stablehlo.subtract %374, %269 : tensor<128x32x176xf32>
    %376 = stablehlo.multiply %269, %375 : tensor<128x32x176xf32>
    %377 = stablehlo.multiply %373, %376 : tensor<128x32x176xf32>
    %378 = stablehlo.add %372, %377 : tensor<128x32x176xf32>
    %379 = stablehlo.dot_general %378, %262, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<64x176xf32>) -> tensor<128x32x64xf32>
    %380 = stablehlo.add %370, %379 : tensor<128x32x64xf32>
    %381 = stablehlo.multiply %380, %260 : tensor<128x32x64xf32>
    %382 = stablehlo.add %367, %381 : tensor<128x32x64xf32>
    %383 = stablehlo.multiply %247, %380 : tensor<128x32x64xf32>
    %384 = stablehlo.broadcast_in_dim %258, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %385 = stablehlo.multiply %383, %384 : tensor<128x32x64xf32>
    %386 = stablehlo.reduce(%385 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %387 = stablehlo.reshape %386 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %388 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %389 = stablehlo.divide %255, %254 : tensor<128x32x1xf32>
    %390 = stablehlo.multiply %388, %389 : tensor<128x32x1xf32>
    %391 = stablehlo.multiply %387, %390 : tensor<128x32x1xf32>
    %392 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %393 = stablehlo.divide %391, %392 : tensor<128x32x1xf32>
    %394 = stablehlo.reduce(%393 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %395 = stablehlo.broadcast_in_dim %394, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %396 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %397 = stablehlo.multiply %396, %247 : tensor<128x32x64xf32>
    %398 = stablehlo.multiply %395, %397 : tensor<128x32x64xf32>
    %399 = stablehlo.add %382, %398 : tensor<128x32x64xf32>
    %400 = stablehlo.dot_general %399, %245, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %401 = stablehlo.reshape %400 : (tensor<128x32x64xf32>) -> tensor<128x32x2x2x16xf32>
    %402 = stablehlo.transpose %401, dims = [0, 2, 4, 3, 1] : (tensor<128x32x2x2x16xf32>) -> tensor<128x2x16x2x32xf32>
    %403 = stablehlo.dot_general %402, %241, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3] : (tensor<128x2x16x2x32xf32>, tensor<128x2x2x32x32xf32>) -> tensor<128x2x16x32xf32>
    %404 = stablehlo.transpose %403, dims = [0, 3, 1, 2] : (tensor<128x2x16x32xf32>) -> tensor<128x32x2x16xf32>
    %405 = stablehlo.reshape %404 : (tensor<128x32x2x16xf32>) -> tensor<128x32x32xf32>
    %406 = stablehlo.dot_general %405, %177, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<64x32xf32>) -> tensor<128x32x64xf32>
    %407 = stablehlo.dot_general %402, %179, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3] : (tensor<128x2x16x2x32xf32>, tensor<128x32x2x16xf32>) -> tensor<128x2x2x32x32xf32>
    %408 = stablehlo.broadcast_in_dim %239, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %409 = stablehlo.divide %407, %408 : tensor<128x2x2x32x32xf32>
    %410 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x1xf32>
    %411 = stablehlo.multiply %239, %239 : tensor<128x2x2x32x1xf32>
    %412 = stablehlo.divide %410, %411 : tensor<128x2x2x32x1xf32>
    %413 = stablehlo.broadcast_in_dim %412, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %414 = stablehlo.multiply %407, %413 : tensor<128x2x2x32x32xf32>
    %415 = stablehlo.multiply %414, %237 : tensor<128x2x2x32x32xf32>
    %416 = stablehlo.reduce(%415 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %417 = stablehlo.reshape %416 : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %418 = stablehlo.negate %417 : tensor<128x2x2x32x1xf32>
    %419 = stablehlo.reduce(%418 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x1xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %420 = stablehlo.broadcast_in_dim %419, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x32xf32>
    %421 = stablehlo.add %409, %420 : tensor<128x2x2x32x32xf32>
    %422 = stablehlo.multiply %421, %237 : tensor<128x2x2x32x32xf32>
    %423 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %424 = stablehlo.select %183, %422, %423 : tensor<128x2x2x32x32xi1>, tensor<128x2x2x32x32xf32>
    %425 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %426 = stablehlo.divide %424, %425 : tensor<128x2x2x32x32xf32>
    %427 = stablehlo.transpose %426, dims = [0, 1, 4, 3, 2] : (tensor<128x2x2x32x32xf32>) -> tensor<128x2x32x32x2xf32>
    %428 = stablehlo.dot_general %427, %224, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3] : (tensor<128x2x32x32x2xf32>, tensor<128x32x2x2x16xf32>) -> tensor<128x2x32x16xf32>
    %429 = stablehlo.transpose %428, dims = [0, 2, 1, 3] : (tensor<128x2x32x16xf32>) -> tensor<128x32x2x16xf32>
    %430 = stablehlo.slice %429 [0:128, 0:32, 0:2, 8:16] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %431 = stablehlo.broadcast_in_dim %196, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %432 = stablehlo.multiply %430, %431 : tensor<128x32x2x8xf32>
    %433 = stablehlo.slice %429 [0:128, 0:32, 0:2, 0:8] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %434 = stablehlo.broadcast_in_dim %188, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %435 = stablehlo.multiply %433, %434 : tensor<128x32x2x8xf32>
    %436 = stablehlo.add %432, %435 : tensor<128x32x2x8xf32>
    %437 = stablehlo.broadcast_in_dim %199, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %438 = stablehlo.multiply %430, %437 : tensor<128x32x2x8xf32>
    %439 = stablehlo.negate %433 : tensor<128x32x2x8xf32>
    %440 = stablehlo.broadcast_in_dim %192, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %441 = stablehlo.multiply %439, %440 : tensor<128x32x2x8xf32>
    %442 = stablehlo.add %438, %441 : tensor<128x32x2x8xf32>
    %443 = stablehlo.concatenate %436, %442, dim = 3 : (tensor<128x32x2x8xf32>, tensor<128x32x2x8xf32>) -> tensor<128x32x2x16xf32>
    %444 = stablehlo.reshape %443 : (tensor<128x32x2x16xf32>) -> tensor<128x32x32xf32>
    %445 = stablehlo.dot_general %444, %184, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<64x32xf32>) -> tensor<128x32x64xf32>
    %446 = stablehlo.add %406, %445 : tensor<128x32x64xf32>
    %447 = stablehlo.dot_general %427, %203, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1] : (tensor<128x2x32x32x2xf32>, tensor<128x32x2x16xf32>) -> tensor<128x2x32x2x16xf32>
    %448 = stablehlo.transpose %447, dims = [0, 2, 1, 3, 4] : (tensor<128x2x32x2x16xf32>) -> tensor<128x32x2x2x16xf32>
    %449 = stablehlo.reshape %448 : (tensor<128x32x2x2x16xf32>) -> tensor<128x32x4x16xf32>
    %450 = stablehlo.slice %449 [0:128, 0:32, 0:4, 8:16] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %451 = stablehlo.broadcast_in_dim %216, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %452 = stablehlo.multiply %450, %451 : tensor<128x32x4x8xf32>
    %453 = stablehlo.slice %449 [0:128, 0:32, 0:4, 0:8] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %454 = stablehlo.broadcast_in_dim %208, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %455 = stablehlo.multiply %453, %454 : tensor<128x32x4x8xf32>
    %456 = stablehlo.add %452, %455 : tensor<128x32x4x8xf32>
    %457 = stablehlo.broadcast_in_dim %219, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %458 = stablehlo.multiply %450, %457 : tensor<128x32x4x8xf32>
    %459 = stablehlo.negate %453 : tensor<128x32x4x8xf32>
    %460 = stablehlo.broadcast_in_dim %212, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %461 = stablehlo.multiply %459, %460 : tensor<128x32x4x8xf32>
    %462 = stablehlo.add %458, %461 : tensor<128x32x4x8xf32>
    %463 = stablehlo.concatenate %456, %462, dim = 3 : (tensor<128x32x4x8xf32>, tensor<128x32x4x8xf32>) -> tensor<128x32x4x16xf32>
    %464 = stablehlo.reshape %463 : (tensor<128x32x4x16xf32>) -> tensor<128x32x64xf32>
    %465 = stablehlo.dot_general %464, %204, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %466 = stablehlo.add %446, %465 : tensor<128x32x64xf32>
    %467 = stablehlo.multiply %466, %175 : tensor<128x32x64xf32>
    %468 = stablehlo.add %399, %467 : tensor<128x32x64xf32>
    %469 = stablehlo.multiply %162, %466 : tensor<128x32x64xf32>
    %470 = stablehlo.broadcast_in_dim %173, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %471 = stablehlo.multiply %469, %470 : tensor<128x32x64xf32>
    %472 = stablehlo.reduce(%471 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %473 = stablehlo.reshape %472 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %474 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %475 = stablehlo.divide %170, %169 : tensor<128x32x1xf32>
    %476 = stablehlo.multiply %474, %475 : tensor<128x32x1xf32>
    %477 = stablehlo.multiply %473, %476 : tensor<128x32x1xf32>
    %478 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %479 = stablehlo.divide %477, %478 : tensor<128x32x1xf32>
    %480 = stablehlo.reduce(%479 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %481 = stablehlo.broadcast_in_dim %480, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %482 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %483 = stablehlo.multiply %482, %162 : tensor<128x32x64xf32>
    %484 = stablehlo.multiply %481, %483 : tensor<128x32x64xf32>
    %485 = stablehlo.add %468, %484 : tensor<128x32x64xf32>
    %486 = stablehlo.dot_general %485, %160, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<176x64xf32>) -> tensor<128x32x176xf32>
    %487 = stablehlo.multiply %156, %486 : tensor<128x32x176xf32>
    %488 = stablehlo.dot_general %487, %157, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<64x176xf32>) -> tensor<128x32x64xf32>
    %489 = stablehlo.multiply %486, %158 : tensor<128x32x176xf32>
    %490 = stablehlo.multiply %489, %155 : tensor<128x32x176xf32>
    %491 = stablehlo.multiply %149, %489 : tensor<128x32x176xf32>
    %492 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %493 = stablehlo.subtract %492, %155 : tensor<128x32x176xf32>
    %494 = stablehlo.multiply %155, %493 : tensor<128x32x176xf32>
    %495 = stablehlo.multiply %491, %494 : tensor<128x32x176xf32>
    %496 = stablehlo.add %490, %495 : tensor<128x32x176xf32>
    %497 = stablehlo.dot_general %496, %148, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<64x176xf32>) -> tensor<128x32x64xf32>
    %498 = stablehlo.add %488, %497 : tensor<128x32x64xf32>
    %499 = stablehlo.multiply %498, %146 : tensor<128x32x64xf32>
    %500 = stablehlo.add %485, %499 : tensor<128x32x64xf32>
    %501 = stablehlo.multiply %133, %498 : tensor<128x32x64xf32>
    %502 = stablehlo.broadcast_in_dim %144, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %503 = stablehlo.multiply %501, %502 : tensor<128x32x64xf32>
    %504 = stablehlo.reduce(%503 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %505 = stablehlo.reshape %504 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %506 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %507 = stablehlo.divide %141, %140 : tensor<128x32x1xf32>
    %508 = stablehlo.multiply %506, %507 : tensor<128x32x1xf32>
    %509 = stablehlo.multiply %505, %508 : tensor<128x32x1xf32>
    %510 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %511 = stablehlo.divide %509, %510 : tensor<128x32x1xf32>
    %512 = stablehlo.reduce(%511 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %513 = stablehlo.broadcast_in_dim %512, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %514 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %515 = stablehlo.multiply %514, %133 : tensor<128x32x64xf32>
    %516 = stablehlo.multiply %513, %515 : tensor<128x32x64xf32>
    %517 = stablehlo.add %500, %516 : tensor<128x32x64xf32>
    %518 = stablehlo.dot_general %517, %131, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %519 = stablehlo.reshape %518 : (tensor<128x32x64xf32>) -> tensor<128x32x2x2x16xf32>
    %520 = stablehlo.transpose %519, dims = [0, 2, 4, 3, 1] : (tensor<128x32x2x2x16xf32>) -> tensor<128x2x16x2x32xf32>
    %521 = stablehlo.dot_general %520, %127, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3] : (tensor<128x2x16x2x32xf32>, tensor<128x2x2x32x32xf32>) -> tensor<128x2x16x32xf32>
    %522 = stablehlo.transpose %521, dims = [0, 3, 1, 2] : (tensor<128x2x16x32xf32>) -> tensor<128x32x2x16xf32>
    %523 = stablehlo.reshape %522 : (tensor<128x32x2x16xf32>) -> tensor<128x32x32xf32>
    %524 = stablehlo.dot_general %523, %63, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<64x32xf32>) -> tensor<128x32x64xf32>
    %525 = stablehlo.dot_general %520, %65, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3] : (tensor<128x2x16x2x32xf32>, tensor<128x32x2x16xf32>) -> tensor<128x2x2x32x32xf32>
    %526 = stablehlo.broadcast_in_dim %125, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %527 = stablehlo.divide %525, %526 : tensor<128x2x2x32x32xf32>
    %528 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x1xf32>
    %529 = stablehlo.multiply %125, %125 : tensor<128x2x2x32x1xf32>
    %530 = stablehlo.divide %528, %529 : tensor<128x2x2x32x1xf32>
    %531 = stablehlo.broadcast_in_dim %530, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %532 = stablehlo.multiply %525, %531 : tensor<128x2x2x32x32xf32>
    %533 = stablehlo.multiply %532, %123 : tensor<128x2x2x32x32xf32>
    %534 = stablehlo.reduce(%533 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %535 = stablehlo.reshape %534 : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %536 = stablehlo.negate %535 : tensor<128x2x2x32x1xf32>
    %537 = stablehlo.reduce(%536 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x1xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %538 = stablehlo.broadcast_in_dim %537, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x32xf32>
    %539 = stablehlo.add %527, %538 : tensor<128x2x2x32x32xf32>
    %540 = stablehlo.multiply %539, %123 : tensor<128x2x2x32x32xf32>
    %541 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %542 = stablehlo.select %69, %540, %541 : tensor<128x2x2x32x32xi1>, tensor<128x2x2x32x32xf32>
    %543 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %544 = stablehlo.divide %542, %543 : tensor<128x2x2x32x32xf32>
    %545 = stablehlo.transpose %544, dims = [0, 1, 4, 3, 2] : (tensor<128x2x2x32x32xf32>) -> tensor<128x2x32x32x2xf32>
    %546 = stablehlo.dot_general %545, %110, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3] : (tensor<128x2x32x32x2xf32>, tensor<128x32x2x2x16xf32>) -> tensor<128x2x32x16xf32>
    %547 = stablehlo.transpose %546, dims = [0, 2, 1, 3] : (tensor<128x2x32x16xf32>) -> tensor<128x32x2x16xf32>
    %548 = stablehlo.slice %547 [0:128, 0:32, 0:2, 8:16] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %549 = stablehlo.broadcast_in_dim %82, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %550 = stablehlo.multiply %548, %549 : tensor<128x32x2x8xf32>
    %551 = stablehlo.slice %547 [0:128, 0:32, 0:2, 0:8] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %552 = stablehlo.broadcast_in_dim %74, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %553 = stablehlo.multiply %551, %552 : tensor<128x32x2x8xf32>
    %554 = stablehlo.add %550, %553 : tensor<128x32x2x8xf32>
    %555 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %556 = stablehlo.multiply %548, %555 : tensor<128x32x2x8xf32>
    %557 = stablehlo.negate %551 : tensor<128x32x2x8xf32>
    %558 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %559 = stablehlo.multiply %557, %558 : tensor<128x32x2x8xf32>
    %560 = stablehlo.add %556, %559 : tensor<128x32x2x8xf32>
    %561 = stablehlo.concatenate %554, %560, dim = 3 : (tensor<128x32x2x8xf32>, tensor<128x32x2x8xf32>) -> tensor<128x32x2x16xf32>
    %562 = stablehlo.reshape %561 : (tensor<128x32x2x16xf32>) -> tensor<128x32x32xf32>
    %563 = stablehlo.dot_general %562, %70, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<64x32xf32>) -> tensor<128x32x64xf32>
    %564 = stablehlo.add %524, %563 : tensor<128x32x64xf32>
    %565 = stablehlo.dot_general %545, %89, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1] : (tensor<128x2x32x32x2xf32>, tensor<128x32x2x16xf32>) -> tensor<128x2x32x2x16xf32>
    %566 = stablehlo.transpose %565, dims = [0, 2, 1, 3, 4] : (tensor<128x2x32x2x16xf32>) -> tensor<128x32x2x2x16xf32>
    %567 = stablehlo.reshape %566 : (tensor<128x32x2x2x16xf32>) -> tensor<128x32x4x16xf32>
    %568 = stablehlo.slice %567 [0:128, 0:32, 0:4, 8:16] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %569 = stablehlo.broadcast_in_dim %102, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %570 = stablehlo.multiply %568, %569 : tensor<128x32x4x8xf32>
    %571 = stablehlo.slice %567 [0:128, 0:32, 0:4, 0:8] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %572 = stablehlo.broadcast_in_dim %94, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %573 = stablehlo.multiply %571, %572 : tensor<128x32x4x8xf32>
    %574 = stablehlo.add %570, %573 : tensor<128x32x4x8xf32>
    %575 = stablehlo.broadcast_in_dim %105, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %576 = stablehlo.multiply %568, %575 : tensor<128x32x4x8xf32>
    %577 = stablehlo.negate %571 : tensor<128x32x4x8xf32>
    %578 = stablehlo.broadcast_in_dim %98, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %579 = stablehlo.multiply %577, %578 : tensor<128x32x4x8xf32>
    %580 = stablehlo.add %576, %579 : tensor<128x32x4x8xf32>
    %581 = stablehlo.concatenate %574, %580, dim = 3 : (tensor<128x32x4x8xf32>, tensor<128x32x4x8xf32>) -> tensor<128x32x4x16xf32>
    %582 = stablehlo.reshape %581 : (tensor<128x32x4x16xf32>) -> tensor<128x32x64xf32>
    %583 = stablehlo.dot_general %582, %90, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %584 = stablehlo.add %564, %583 : tensor<128x32x64xf32>
    %585 = stablehlo.multiply %584, %61 : tensor<128x32x64xf32>
    %586 = stablehlo.add %517, %585 : tensor<128x32x64xf32>
    %587 = stablehlo.multiply %48, %584 : tensor<128x32x64xf32>
    %588 = stablehlo.broadcast_in_dim %59, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %589 = stablehlo.multiply %587, %588 : tensor<128x32x64xf32>
    %590 = stablehlo.reduce(%589 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %591 = stablehlo.reshape %590 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %592 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %593 = stablehlo.divide %56, %55 : tensor<128x32x1xf32>
    %594 = stablehlo.multiply %592, %593 : tensor<128x32x1xf32>
    %595 = stablehlo.multiply %591, %594 : tensor<128x32x1xf32>
    %596 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %597 = stablehlo.divide %595, %596 : tensor<128x32x1xf32>
    %598 = stablehlo.reduce(%597 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %599 = stablehlo.broadcast_in_dim %598, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %600 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %601 = stablehlo.multiply %600, %48 : tensor<128x32x64xf32>
    %602 = stablehlo.multiply %599, %601 : tensor<128x32x64xf32>
    %603 = stablehlo.add %586, %602 : tensor<128x32x64xf32>
    %604 = "stablehlo.scatter"(%343, %47, %603) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg72: tensor<f32>, %arg73: tensor<f32>):
      %1523 = stablehlo.add %arg72, %arg73 : tensor<f32>
      stablehlo.return %1523 : tensor<f32>
    }) : (tensor<12288x64xf32>, tensor<128x32x1xi32>, tensor<128x32x64xf32>) -> tensor<12288x64xf32>
    %605 = sdy.sharding_constraint %604 <@mesh_0, [{"data"}, {}]> : tensor<12288x64xf32>
    %606 = stablehlo.multiply %605, %605 : tensor<12288x64xf32>
    %607 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %608 = stablehlo.multiply %607, %607 : tensor<12288x64xf32>
    %609 = stablehlo.add %606, %608 : tensor<12288x64xf32>
    %610 = stablehlo.reduce(%609 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<12288x64xf32>, tensor<f32>) -> tensor<f32>
    %611 = stablehlo.add %342, %610 : tensor<f32>
    %612 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %613 = stablehlo.multiply %612, %587 : tensor<128x32x64xf32>
    %614 = stablehlo.reduce(%613 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %615 = stablehlo.reshape %614 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %616 = stablehlo.reduce(%615 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %617 = sdy.sharding_constraint %616 <@mesh_0, [{"data"}]> : tensor<64xf32>
    %618 = stablehlo.multiply %617, %617 : tensor<64xf32>
    %619 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %620 = stablehlo.multiply %619, %619 : tensor<64xf32>
    %621 = stablehlo.add %618, %620 : tensor<64xf32>
    %622 = stablehlo.reduce(%621 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %623 = stablehlo.add %611, %622 : tensor<f32>
    %624 = stablehlo.dot_general %485, %159, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x176xf32>) -> tensor<64x176xf32>
    %625 = stablehlo.transpose %624, dims = [1, 0] : (tensor<64x176xf32>) -> tensor<176x64xf32>
    %626 = sdy.sharding_constraint %625 <@mesh_0, [{"data"}, {}]> : tensor<176x64xf32>
    %627 = stablehlo.multiply %626, %626 : tensor<176x64xf32>
    %628 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %629 = stablehlo.multiply %628, %628 : tensor<176x64xf32>
    %630 = stablehlo.add %627, %629 : tensor<176x64xf32>
    %631 = stablehlo.reduce(%630 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<176x64xf32>, tensor<f32>) -> tensor<f32>
    %632 = stablehlo.add %623, %631 : tensor<f32>
    %633 = stablehlo.dot_general %496, %147, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x176xf32>, tensor<128x32x64xf32>) -> tensor<176x64xf32>
    %634 = stablehlo.transpose %633, dims = [1, 0] : (tensor<176x64xf32>) -> tensor<64x176xf32>
    %635 = sdy.sharding_constraint %634 <@mesh_0, [{}, {"data"}]> : tensor<64x176xf32>
    %636 = stablehlo.multiply %635, %635 : tensor<64x176xf32>
    %637 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %638 = stablehlo.multiply %637, %637 : tensor<64x176xf32>
    %639 = stablehlo.add %636, %638 : tensor<64x176xf32>
    %640 = stablehlo.reduce(%639 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x176xf32>, tensor<f32>) -> tensor<f32>
    %641 = stablehlo.add %632, %640 : tensor<f32>
    %642 = stablehlo.dot_general %562, %62, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x32xf32>, tensor<128x32x64xf32>) -> tensor<32x64xf32>
    %643 = stablehlo.transpose %642, dims = [1, 0] : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %644 = sdy.sharding_constraint %643 <@mesh_0, [{"data"}, {}]> : tensor<64x32xf32>
    %645 = stablehlo.multiply %644, %644 : tensor<64x32xf32>
    %646 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %647 = stablehlo.multiply %646, %646 : tensor<64x32xf32>
    %648 = stablehlo.add %645, %647 : tensor<64x32xf32>
    %649 = stablehlo.reduce(%648 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %650 = stablehlo.add %641, %649 : tensor<f32>
    %651 = stablehlo.broadcast_in_dim %141, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %652 = stablehlo.multiply %651, %501 : tensor<128x32x64xf32>
    %653 = stablehlo.reduce(%652 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %654 = stablehlo.reshape %653 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %655 = stablehlo.reduce(%654 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %656 = sdy.sharding_constraint %655 <@mesh_0, [{"data"}]> : tensor<64xf32>
    %657 = stablehlo.multiply %656, %656 : tensor<64xf32>
    %658 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %659 = stablehlo.multiply %658, %658 : tensor<64xf32>
    %660 = stablehlo.add %657, %659 : tensor<64xf32>
    %661 = stablehlo.reduce(%660 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %662 = stablehlo.add %650, %661 : tensor<f32>
    %663 = stablehlo.dot_general %517, %130, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x64xf32>) -> tensor<64x64xf32>
    %664 = stablehlo.transpose %663, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %665 = sdy.sharding_constraint %664 <@mesh_0, [{"data"}, {}]> : tensor<64x64xf32>
    %666 = stablehlo.multiply %665, %665 : tensor<64x64xf32>
    %667 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %668 = stablehlo.multiply %667, %667 : tensor<64x64xf32>
    %669 = stablehlo.add %666, %668 : tensor<64x64xf32>
    %670 = stablehlo.reduce(%669 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x64xf32>, tensor<f32>) -> tensor<f32>
    %671 = stablehlo.add %662, %670 : tensor<f32>
    %672 = stablehlo.dot_general %582, %62, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x64xf32>) -> tensor<64x64xf32>
    %673 = stablehlo.transpose %672, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %674 = sdy.sharding_constraint %673 <@mesh_0, [{"data"}, {}]> : tensor<64x64xf32>
    %675 = stablehlo.multiply %674, %674 : tensor<64x64xf32>
    %676 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %677 = stablehlo.multiply %676, %676 : tensor<64x64xf32>
    %678 = stablehlo.add %675, %677 : tensor<64x64xf32>
    %679 = stablehlo.reduce(%678 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x64xf32>, tensor<f32>) -> tensor<f32>
    %680 = stablehlo.add %671, %679 : tensor<f32>
    %681 = stablehlo.dot_general %487, %147, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x176xf32>, tensor<128x32x64xf32>) -> tensor<176x64xf32>
    %682 = stablehlo.transpose %681, dims = [1, 0] : (tensor<176x64xf32>) -> tensor<64x176xf32>
    %683 = sdy.sharding_constraint %682 <@mesh_0, [{}, {"data"}]> : tensor<64x176xf32>
    %684 = stablehlo.multiply %683, %683 : tensor<64x176xf32>
    %685 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %686 = stablehlo.multiply %685, %685 : tensor<64x176xf32>
    %687 = stablehlo.add %684, %686 : tensor<64x176xf32>
    %688 = stablehlo.reduce(%687 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x176xf32>, tensor<f32>) -> tensor<f32>
    %689 = stablehlo.add %680, %688 : tensor<f32>
    %690 = stablehlo.dot_general %523, %62, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x32xf32>, tensor<128x32x64xf32>) -> tensor<32x64xf32>
    %691 = stablehlo.transpose %690, dims = [1, 0] : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %692 = sdy.sharding_constraint %691 <@mesh_0, [{"data"}, {}]> : tensor<64x32xf32>
    %693 = stablehlo.multiply %692, %692 : tensor<64x32xf32>
    %694 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %695 = stablehlo.multiply %694, %694 : tensor<64x32xf32>
    %696 = stablehlo.add %693, %695 : tensor<64x32xf32>
    %697 = stablehlo.reduce(%696 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %698 = stablehlo.add %689, %697 : tensor<f32>
    %699 = stablehlo.broadcast_in_dim %170, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %700 = stablehlo.multiply %699, %469 : tensor<128x32x64xf32>
    %701 = stablehlo.reduce(%700 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %702 = stablehlo.reshape %701 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %703 = stablehlo.reduce(%702 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %704 = sdy.sharding_constraint %703 <@mesh_0, [{"data"}]> : tensor<64xf32>
    %705 = stablehlo.multiply %704, %704 : tensor<64xf32>
    %706 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %707 = stablehlo.multiply %706, %706 : tensor<64xf32>
    %708 = stablehlo.add %705, %707 : tensor<64xf32>
    %709 = stablehlo.reduce(%708 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %710 = stablehlo.add %698, %709 : tensor<f32>
    %711 = stablehlo.dot_general %367, %273, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x176xf32>) -> tensor<64x176xf32>
    %712 = stablehlo.transpose %711, dims = [1, 0] : (tensor<64x176xf32>) -> tensor<176x64xf32>
    %713 = sdy.sharding_constraint %712 <@mesh_0, [{"data"}, {}]> : tensor<176x64xf32>
    %714 = stablehlo.multiply %713, %713 : tensor<176x64xf32>
    %715 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %716 = stablehlo.multiply %715, %715 : tensor<176x64xf32>
    %717 = stablehlo.add %714, %716 : tensor<176x64xf32>
    %718 = stablehlo.reduce(%717 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<176x64xf32>, tensor<f32>) -> tensor<f32>
    %719 = stablehlo.add %710, %718 : tensor<f32>
    %720 = stablehlo.dot_general %378, %261, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x176xf32>, tensor<128x32x64xf32>) -> tensor<176x64xf32>
    %721 = stablehlo.transpose %720, dims = [1, 0] : (tensor<176x64xf32>) -> tensor<64x176xf32>
    %722 = sdy.sharding_constraint %721 <@mesh_0, [{}, {"data"}]> : tensor<64x176xf32>
    %723 = stablehlo.multiply %722, %722 : tensor<64x176xf32>
    %724 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %725 = stablehlo.multiply %724, %724 : tensor<64x176xf32>
    %726 = stablehlo.add %723, %725 : tensor<64x176xf32>
    %727 = stablehlo.reduce(%726 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x176xf32>, tensor<f32>) -> tensor<f32>
    %728 = stablehlo.add %719, %727 : tensor<f32>
    %729 = stablehlo.dot_general %444, %176, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x32xf32>, tensor<128x32x64xf32>) -> tensor<32x64xf32>
    %730 = stablehlo.transpose %729, dims = [1, 0] : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %731 = sdy.sharding_constraint %730 <@mesh_0, [{"data"}, {}]> : tensor<64x32xf32>
    %732 = stablehlo.multiply %731, %731 : tensor<64x32xf32>
    %733 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %734 = stablehlo.multiply %733, %733 : tensor<64x32xf32>
    %735 = stablehlo.add %732, %734 : tensor<64x32xf32>
    %736 = stablehlo.reduce(%735 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %737 = stablehlo.add %728, %736 : tensor<f32>
    %738 = stablehlo.broadcast_in_dim %255, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %739 = stablehlo.multiply %738, %383 : tensor<128x32x64xf32>
    %740 = stablehlo.reduce(%739 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %741 = stablehlo.reshape %740 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %742 = stablehlo.reduce(%741 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %743 = sdy.sharding_constraint %742 <@mesh_0, [{"data"}]> : tensor<64xf32>
    %744 = stablehlo.multiply %743, %743 : tensor<64xf32>
    %745 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %746 = stablehlo.multiply %745, %745 : tensor<64xf32>
    %747 = stablehlo.add %744, %746 : tensor<64xf32>
    %748 = stablehlo.reduce(%747 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %749 = stablehlo.add %737, %748 : tensor<f32>
    %750 = stablehlo.dot_general %399, %244, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x64xf32>) -> tensor<64x64xf32>
    %751 = stablehlo.transpose %750, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %752 = sdy.sharding_constraint %751 <@mesh_0, [{"data"}, {}]> : tensor<64x64xf32>
    %753 = stablehlo.multiply %752, %752 : tensor<64x64xf32>
    %754 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %755 = stablehlo.multiply %754, %754 : tensor<64x64xf32>
    %756 = stablehlo.add %753, %755 : tensor<64x64xf32>
    %757 = stablehlo.reduce(%756 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x64xf32>, tensor<f32>) -> tensor<f32>
    %758 = stablehlo.add %749, %757 : tensor<f32>
    %759 = stablehlo.dot_general %464, %176, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x64xf32>) -> tensor<64x64xf32>
    %760 = stablehlo.transpose %759, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %761 = sdy.sharding_constraint %760 <@mesh_0, [{"data"}, {}]> : tensor<64x64xf32>
    %762 = stablehlo.multiply %761, %761 : tensor<64x64xf32>
    %763 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %764 = stablehlo.multiply %763, %763 : tensor<64x64xf32>
    %765 = stablehlo.add %762, %764 : tensor<64x64xf32>
    %766 = stablehlo.reduce(%765 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x64xf32>, tensor<f32>) -> tensor<f32>
    %767 = stablehlo.add %758, %766 : tensor<f32>
    %768 = stablehlo.dot_general %369, %261, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x176xf32>, tensor<128x32x64xf32>) -> tensor<176x64xf32>
    %769 = stablehlo.transpose %768, dims = [1, 0] : (tensor<176x64xf32>) -> tensor<64x176xf32>
    %770 = sdy.sharding_constraint %769 <@mesh_0, [{}, {"data"}]> : tensor<64x176xf32>
    %771 = stablehlo.multiply %770, %770 : tensor<64x176xf32>
    %772 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %773 = stablehlo.multiply %772, %772 : tensor<64x176xf32>
    %774 = stablehlo.add %771, %773 : tensor<64x176xf32>
    %775 = stablehlo.reduce(%774 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x176xf32>, tensor<f32>) -> tensor<f32>
    %776 = stablehlo.add %767, %775 : tensor<f32>
    %777 = stablehlo.dot_general %405, %176, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x32xf32>, tensor<128x32x64xf32>) -> tensor<32x64xf32>
    %778 = stablehlo.transpose %777, dims = [1, 0] : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %779 = sdy.sharding_constraint %778 <@mesh_0, [{"data"}, {}]> : tensor<64x32xf32>
    %780 = stablehlo.multiply %779, %779 : tensor<64x32xf32>
    %781 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %782 = stablehlo.multiply %781, %781 : tensor<64x32xf32>
    %783 = stablehlo.add %780, %782 : tensor<64x32xf32>
    %784 = stablehlo.reduce(%783 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %785 = stablehlo.add %776, %784 : tensor<f32>
    %786 = stablehlo.broadcast_in_dim %284, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %787 = stablehlo.multiply %786, %351 : tensor<128x32x64xf32>
    %788 = stablehlo.reduce(%787 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %789 = stablehlo.reshape %788 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %790 = stablehlo.reduce(%789 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %791 = sdy.sharding_constraint %790 <@mesh_0, [{"data"}]> : tensor<64xf32>
    %792 = stablehlo.multiply %791, %791 : tensor<64xf32>
    %793 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %794 = stablehlo.multiply %793, %793 : tensor<64xf32>
    %795 = stablehlo.add %792, %794 : tensor<64xf32>
    %796 = stablehlo.reduce(%795 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %797 = stablehlo.add %785, %796 : tensor<f32>
    %798 = stablehlo.sqrt %797 : tensor<f32>
    %799 = stablehlo.compare LT, %798, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %800 = stablehlo.broadcast_in_dim %798, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %801 = stablehlo.divide %327, %800 : tensor<2xf32>
    %802 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %803 = stablehlo.multiply %801, %802 : tensor<2xf32>
    %804 = stablehlo.select %799, %327, %803 : tensor<i1>, tensor<2xf32>
    %805 = stablehlo.multiply %25, %804 : tensor<2xf32>
    %cst_22 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %806 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %807 = stablehlo.multiply %806, %arg24 : tensor<2xf32>
    %808 = stablehlo.add %805, %807 : tensor<2xf32>
    %c_23 = stablehlo.constant dense<2147483647> : tensor<i32>
    %809 = stablehlo.compare LT, %arg23, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %810 = stablehlo.add %arg23, %c : tensor<i32>
    %811 = stablehlo.select %809, %810, %c_23 : tensor<i1>, tensor<i32>
    %812 = stablehlo.convert %811 : (tensor<i32>) -> tensor<f32>
    %813 = stablehlo.power %cst_22, %812 : tensor<f32>
    %814 = stablehlo.subtract %cst_2, %813 : tensor<f32>
    %815 = stablehlo.broadcast_in_dim %814, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %816 = stablehlo.divide %808, %815 : tensor<2xf32>
    %cst_24 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %817 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %818 = stablehlo.multiply %804, %804 : tensor<2xf32>
    %819 = stablehlo.multiply %817, %818 : tensor<2xf32>
    %cst_25 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %820 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %821 = stablehlo.multiply %820, %arg46 : tensor<2xf32>
    %822 = stablehlo.add %819, %821 : tensor<2xf32>
    %823 = stablehlo.convert %811 : (tensor<i32>) -> tensor<f32>
    %824 = stablehlo.power %cst_25, %823 : tensor<f32>
    %825 = stablehlo.subtract %cst_2, %824 : tensor<f32>
    %826 = stablehlo.broadcast_in_dim %825, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %827 = stablehlo.divide %822, %826 : tensor<2xf32>
    %828 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %829 = stablehlo.add %827, %828 : tensor<2xf32>
    %830 = stablehlo.sqrt %829 : tensor<2xf32>
    %cst_26 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %831 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %832 = stablehlo.add %830, %831 : tensor<2xf32>
    %833 = stablehlo.divide %816, %832 : tensor<2xf32>
    %834 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %835 = stablehlo.multiply %834, %arg1 : tensor<2xf32>
    %836 = stablehlo.add %833, %835 : tensor<2xf32>
    %837 = stablehlo.multiply %24, %836 : tensor<2xf32>
    %838 = stablehlo.add %arg1, %837 : tensor<2xf32>
    %839 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %840 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %841 = stablehlo.broadcast_in_dim %798, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %842 = stablehlo.divide %336, %841 : tensor<64x2xf32>
    %843 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %844 = stablehlo.multiply %842, %843 : tensor<64x2xf32>
    %845 = stablehlo.select %799, %336, %844 : tensor<i1>, tensor<64x2xf32>
    %846 = stablehlo.multiply %840, %845 : tensor<64x2xf32>
    %847 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %848 = stablehlo.multiply %847, %arg25 : tensor<64x2xf32>
    %849 = stablehlo.add %846, %848 : tensor<64x2xf32>
    %850 = stablehlo.broadcast_in_dim %814, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %851 = stablehlo.divide %849, %850 : tensor<64x2xf32>
    %852 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %853 = stablehlo.multiply %845, %845 : tensor<64x2xf32>
    %854 = stablehlo.multiply %852, %853 : tensor<64x2xf32>
    %855 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %856 = stablehlo.multiply %855, %arg47 : tensor<64x2xf32>
    %857 = stablehlo.add %854, %856 : tensor<64x2xf32>
    %858 = stablehlo.broadcast_in_dim %825, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %859 = stablehlo.divide %857, %858 : tensor<64x2xf32>
    %860 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %861 = stablehlo.add %859, %860 : tensor<64x2xf32>
    %862 = stablehlo.sqrt %861 : tensor<64x2xf32>
    %863 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %864 = stablehlo.add %862, %863 : tensor<64x2xf32>
    %865 = stablehlo.divide %851, %864 : tensor<64x2xf32>
    %866 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x2xf32>
    %867 = stablehlo.multiply %866, %arg2 : tensor<64x2xf32>
    %868 = stablehlo.add %865, %867 : tensor<64x2xf32>
    %869 = stablehlo.multiply %839, %868 : tensor<64x2xf32>
    %870 = stablehlo.add %arg2, %869 : tensor<64x2xf32>
    %871 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %872 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %873 = stablehlo.broadcast_in_dim %798, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %874 = stablehlo.divide %605, %873 : tensor<12288x64xf32>
    %875 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %876 = stablehlo.multiply %874, %875 : tensor<12288x64xf32>
    %877 = stablehlo.select %799, %605, %876 : tensor<i1>, tensor<12288x64xf32>
    %878 = stablehlo.multiply %872, %877 : tensor<12288x64xf32>
    %879 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %880 = stablehlo.multiply %879, %arg26 : tensor<12288x64xf32>
    %881 = stablehlo.add %878, %880 : tensor<12288x64xf32>
    %882 = stablehlo.broadcast_in_dim %814, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %883 = stablehlo.divide %881, %882 : tensor<12288x64xf32>
    %884 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %885 = stablehlo.multiply %877, %877 : tensor<12288x64xf32>
    %886 = stablehlo.multiply %884, %885 : tensor<12288x64xf32>
    %887 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %888 = stablehlo.multiply %887, %arg48 : tensor<12288x64xf32>
    %889 = stablehlo.add %886, %888 : tensor<12288x64xf32>
    %890 = stablehlo.broadcast_in_dim %825, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %891 = stablehlo.divide %889, %890 : tensor<12288x64xf32>
    %892 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %893 = stablehlo.add %891, %892 : tensor<12288x64xf32>
    %894 = stablehlo.sqrt %893 : tensor<12288x64xf32>
    %895 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %896 = stablehlo.add %894, %895 : tensor<12288x64xf32>
    %897 = stablehlo.divide %883, %896 : tensor<12288x64xf32>
    %898 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %899 = stablehlo.multiply %898, %arg3 : tensor<12288x64xf32>
    %900 = stablehlo.add %897, %899 : tensor<12288x64xf32>
    %901 = stablehlo.multiply %871, %900 : tensor<12288x64xf32>
    %902 = stablehlo.add %arg3, %901 : tensor<12288x64xf32>
    %903 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %904 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %905 = stablehlo.broadcast_in_dim %798, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %906 = stablehlo.divide %617, %905 : tensor<64xf32>
    %907 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %908 = stablehlo.multiply %906, %907 : tensor<64xf32>
    %909 = stablehlo.select %799, %617, %908 : tensor<i1>, tensor<64xf32>
    %910 = stablehlo.multiply %904, %909 : tensor<64xf32>
    %911 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %912 = stablehlo.multiply %911, %arg27 : tensor<64xf32>
    %913 = stablehlo.add %910, %912 : tensor<64xf32>
    %914 = stablehlo.broadcast_in_dim %814, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %915 = stablehlo.divide %913, %914 : tensor<64xf32>
    %916 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %917 = stablehlo.multiply %909, %909 : tensor<64xf32>
    %918 = stablehlo.multiply %916, %917 : tensor<64xf32>
    %919 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %920 = stablehlo.multiply %919, %arg49 : tensor<64xf32>
    %921 = stablehlo.add %918, %920 : tensor<64xf32>
    %922 = stablehlo.broadcast_in_dim %825, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %923 = stablehlo.divide %921, %922 : tensor<64xf32>
    %924 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %925 = stablehlo.add %923, %924 : tensor<64xf32>
    %926 = stablehlo.sqrt %925 : tensor<64xf32>
    %927 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %928 = stablehlo.add %926, %927 : tensor<64xf32>
    %929 = stablehlo.divide %915, %928 : tensor<64xf32>
    %930 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %931 = stablehlo.multiply %930, %arg4 : tensor<64xf32>
    %932 = stablehlo.add %929, %931 : tensor<64xf32>
    %933 = stablehlo.multiply %903, %932 : tensor<64xf32>
    %934 = stablehlo.add %arg4, %933 : tensor<64xf32>
    %935 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %936 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %937 = stablehlo.broadcast_in_dim %798, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %938 = stablehlo.divide %626, %937 : tensor<176x64xf32>
    %939 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %940 = stablehlo.multiply %938, %939 : tensor<176x64xf32>
    %941 = stablehlo.select %799, %626, %940 : tensor<i1>, tensor<176x64xf32>
    %942 = stablehlo.multiply %936, %941 : tensor<176x64xf32>
    %943 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %944 = stablehlo.multiply %943, %arg28 : tensor<176x64xf32>
    %945 = stablehlo.add %942, %944 : tensor<176x64xf32>
    %946 = stablehlo.broadcast_in_dim %814, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %947 = stablehlo.divide %945, %946 : tensor<176x64xf32>
    %948 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %949 = stablehlo.multiply %941, %941 : tensor<176x64xf32>
    %950 = stablehlo.multiply %948, %949 : tensor<176x64xf32>
    %951 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %952 = stablehlo.multiply %951, %arg50 : tensor<176x64xf32>
    %953 = stablehlo.add %950, %952 : tensor<176x64xf32>
    %954 = stablehlo.broadcast_in_dim %825, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %955 = stablehlo.divide %953, %954 : tensor<176x64xf32>
    %956 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %957 = stablehlo.add %955, %956 : tensor<176x64xf32>
    %958 = stablehlo.sqrt %957 : tensor<176x64xf32>
    %959 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %960 = stablehlo.add %958, %959 : tensor<176x64xf32>
    %961 = stablehlo.divide %947, %960 : tensor<176x64xf32>
    %962 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %963 = stablehlo.multiply %962, %arg5 : tensor<176x64xf32>
    %964 = stablehlo.add %961, %963 : tensor<176x64xf32>
    %965 = stablehlo.multiply %935, %964 : tensor<176x64xf32>
    %966 = stablehlo.add %arg5, %965 : tensor<176x64xf32>
    %967 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %968 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %969 = stablehlo.broadcast_in_dim %798, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %970 = stablehlo.divide %635, %969 : tensor<64x176xf32>
    %971 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %972 = stablehlo.multiply %970, %971 : tensor<64x176xf32>
    %973 = stablehlo.select %799, %635, %972 : tensor<i1>, tensor<64x176xf32>
    %974 = stablehlo.multiply %968, %973 : tensor<64x176xf32>
    %975 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %976 = stablehlo.multiply %975, %arg29 : tensor<64x176xf32>
    %977 = stablehlo.add %974, %976 : tensor<64x176xf32>
    %978 = stablehlo.broadcast_in_dim %814, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %979 = stablehlo.divide %977, %978 : tensor<64x176xf32>
    %980 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %981 = stablehlo.multiply %973, %973 : tensor<64x176xf32>
    %982 = stablehlo.multiply %980, %981 : tensor<64x176xf32>
    %983 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %984 = stablehlo.multiply %983, %arg51 : tensor<64x176xf32>
    %985 = stablehlo.add %982, %984 : tensor<64x176xf32>
    %986 = stablehlo.broadcast_in_dim %825, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %987 = stablehlo.divide %985, %986 : tensor<64x176xf32>
    %988 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %989 = stablehlo.add %987, %988 : tensor<64x176xf32>
    %990 = stablehlo.sqrt %989 : tensor<64x176xf32>
    %991 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %992 = stablehlo.add %990, %991 : tensor<64x176xf32>
    %993 = stablehlo.divide %979, %992 : tensor<64x176xf32>
    %994 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %995 = stablehlo.multiply %994, %arg6 : tensor<64x176xf32>
    %996 = stablehlo.add %993, %995 : tensor<64x176xf32>
    %997 = stablehlo.multiply %967, %996 : tensor<64x176xf32>
    %998 = stablehlo.add %arg6, %997 : tensor<64x176xf32>
    %999 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1000 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1001 = stablehlo.broadcast_in_dim %798, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1002 = stablehlo.divide %644, %1001 : tensor<64x32xf32>
    %1003 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1004 = stablehlo.multiply %1002, %1003 : tensor<64x32xf32>
    %1005 = stablehlo.select %799, %644, %1004 : tensor<i1>, tensor<64x32xf32>
    %1006 = stablehlo.multiply %1000, %1005 : tensor<64x32xf32>
    %1007 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1008 = stablehlo.multiply %1007, %arg30 : tensor<64x32xf32>
    %1009 = stablehlo.add %1006, %1008 : tensor<64x32xf32>
    %1010 = stablehlo.broadcast_in_dim %814, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1011 = stablehlo.divide %1009, %1010 : tensor<64x32xf32>
    %1012 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1013 = stablehlo.multiply %1005, %1005 : tensor<64x32xf32>
    %1014 = stablehlo.multiply %1012, %1013 : tensor<64x32xf32>
    %1015 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1016 = stablehlo.multiply %1015, %arg52 : tensor<64x32xf32>
    %1017 = stablehlo.add %1014, %1016 : tensor<64x32xf32>
    %1018 = stablehlo.broadcast_in_dim %825, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1019 = stablehlo.divide %1017, %1018 : tensor<64x32xf32>
    %1020 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1021 = stablehlo.add %1019, %1020 : tensor<64x32xf32>
    %1022 = stablehlo.sqrt %1021 : tensor<64x32xf32>
    %1023 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1024 = stablehlo.add %1022, %1023 : tensor<64x32xf32>
    %1025 = stablehlo.divide %1011, %1024 : tensor<64x32xf32>
    %1026 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1027 = stablehlo.multiply %1026, %arg7 : tensor<64x32xf32>
    %1028 = stablehlo.add %1025, %1027 : tensor<64x32xf32>
    %1029 = stablehlo.multiply %999, %1028 : tensor<64x32xf32>
    %1030 = stablehlo.add %arg7, %1029 : tensor<64x32xf32>
    %1031 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1032 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1033 = stablehlo.broadcast_in_dim %798, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1034 = stablehlo.divide %656, %1033 : tensor<64xf32>
    %1035 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1036 = stablehlo.multiply %1034, %1035 : tensor<64xf32>
    %1037 = stablehlo.select %799, %656, %1036 : tensor<i1>, tensor<64xf32>
    %1038 = stablehlo.multiply %1032, %1037 : tensor<64xf32>
    %1039 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1040 = stablehlo.multiply %1039, %arg31 : tensor<64xf32>
    %1041 = stablehlo.add %1038, %1040 : tensor<64xf32>
    %1042 = stablehlo.broadcast_in_dim %814, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1043 = stablehlo.divide %1041, %1042 : tensor<64xf32>
    %1044 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1045 = stablehlo.multiply %1037, %1037 : tensor<64xf32>
    %1046 = stablehlo.multiply %1044, %1045 : tensor<64xf32>
    %1047 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1048 = stablehlo.multiply %1047, %arg53 : tensor<64xf32>
    %1049 = stablehlo.add %1046, %1048 : tensor<64xf32>
    %1050 = stablehlo.broadcast_in_dim %825, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1051 = stablehlo.divide %1049, %1050 : tensor<64xf32>
    %1052 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1053 = stablehlo.add %1051, %1052 : tensor<64xf32>
    %1054 = stablehlo.sqrt %1053 : tensor<64xf32>
    %1055 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1056 = stablehlo.add %1054, %1055 : tensor<64xf32>
    %1057 = stablehlo.divide %1043, %1056 : tensor<64xf32>
    %1058 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1059 = stablehlo.multiply %1058, %arg8 : tensor<64xf32>
    %1060 = stablehlo.add %1057, %1059 : tensor<64xf32>
    %1061 = stablehlo.multiply %1031, %1060 : tensor<64xf32>
    %1062 = stablehlo.add %arg8, %1061 : tensor<64xf32>
    %1063 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1064 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1065 = stablehlo.broadcast_in_dim %798, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1066 = stablehlo.divide %665, %1065 : tensor<64x64xf32>
    %1067 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1068 = stablehlo.multiply %1066, %1067 : tensor<64x64xf32>
    %1069 = stablehlo.select %799, %665, %1068 : tensor<i1>, tensor<64x64xf32>
    %1070 = stablehlo.multiply %1064, %1069 : tensor<64x64xf32>
    %1071 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1072 = stablehlo.multiply %1071, %arg32 : tensor<64x64xf32>
    %1073 = stablehlo.add %1070, %1072 : tensor<64x64xf32>
    %1074 = stablehlo.broadcast_in_dim %814, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1075 = stablehlo.divide %1073, %1074 : tensor<64x64xf32>
    %1076 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1077 = stablehlo.multiply %1069, %1069 : tensor<64x64xf32>
    %1078 = stablehlo.multiply %1076, %1077 : tensor<64x64xf32>
    %1079 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1080 = stablehlo.multiply %1079, %arg54 : tensor<64x64xf32>
    %1081 = stablehlo.add %1078, %1080 : tensor<64x64xf32>
    %1082 = stablehlo.broadcast_in_dim %825, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1083 = stablehlo.divide %1081, %1082 : tensor<64x64xf32>
    %1084 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1085 = stablehlo.add %1083, %1084 : tensor<64x64xf32>
    %1086 = stablehlo.sqrt %1085 : tensor<64x64xf32>
    %1087 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1088 = stablehlo.add %1086, %1087 : tensor<64x64xf32>
    %1089 = stablehlo.divide %1075, %1088 : tensor<64x64xf32>
    %1090 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1091 = stablehlo.multiply %1090, %arg9 : tensor<64x64xf32>
    %1092 = stablehlo.add %1089, %1091 : tensor<64x64xf32>
    %1093 = stablehlo.multiply %1063, %1092 : tensor<64x64xf32>
    %1094 = stablehlo.add %arg9, %1093 : tensor<64x64xf32>
    %1095 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1096 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1097 = stablehlo.broadcast_in_dim %798, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1098 = stablehlo.divide %674, %1097 : tensor<64x64xf32>
    %1099 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1100 = stablehlo.multiply %1098, %1099 : tensor<64x64xf32>
    %1101 = stablehlo.select %799, %674, %1100 : tensor<i1>, tensor<64x64xf32>
    %1102 = stablehlo.multiply %1096, %1101 : tensor<64x64xf32>
    %1103 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1104 = stablehlo.multiply %1103, %arg33 : tensor<64x64xf32>
    %1105 = stablehlo.add %1102, %1104 : tensor<64x64xf32>
    %1106 = stablehlo.broadcast_in_dim %814, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1107 = stablehlo.divide %1105, %1106 : tensor<64x64xf32>
    %1108 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1109 = stablehlo.multiply %1101, %1101 : tensor<64x64xf32>
    %1110 = stablehlo.multiply %1108, %1109 : tensor<64x64xf32>
    %1111 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1112 = stablehlo.multiply %1111, %arg55 : tensor<64x64xf32>
    %1113 = stablehlo.add %1110, %1112 : tensor<64x64xf32>
    %1114 = stablehlo.broadcast_in_dim %825, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1115 = stablehlo.divide %1113, %1114 : tensor<64x64xf32>
    %1116 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1117 = stablehlo.add %1115, %1116 : tensor<64x64xf32>
    %1118 = stablehlo.sqrt %1117 : tensor<64x64xf32>
    %1119 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1120 = stablehlo.add %1118, %1119 : tensor<64x64xf32>
    %1121 = stablehlo.divide %1107, %1120 : tensor<64x64xf32>
    %1122 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1123 = stablehlo.multiply %1122, %arg10 : tensor<64x64xf32>
    %1124 = stablehlo.add %1121, %1123 : tensor<64x64xf32>
    %1125 = stablehlo.multiply %1095, %1124 : tensor<64x64xf32>
    %1126 = stablehlo.add %arg10, %1125 : tensor<64x64xf32>
    %1127 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1128 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1129 = stablehlo.broadcast_in_dim %798, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1130 = stablehlo.divide %683, %1129 : tensor<64x176xf32>
    %1131 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1132 = stablehlo.multiply %1130, %1131 : tensor<64x176xf32>
    %1133 = stablehlo.select %799, %683, %1132 : tensor<i1>, tensor<64x176xf32>
    %1134 = stablehlo.multiply %1128, %1133 : tensor<64x176xf32>
    %1135 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1136 = stablehlo.multiply %1135, %arg34 : tensor<64x176xf32>
    %1137 = stablehlo.add %1134, %1136 : tensor<64x176xf32>
    %1138 = stablehlo.broadcast_in_dim %814, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1139 = stablehlo.divide %1137, %1138 : tensor<64x176xf32>
    %1140 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1141 = stablehlo.multiply %1133, %1133 : tensor<64x176xf32>
    %1142 = stablehlo.multiply %1140, %1141 : tensor<64x176xf32>
    %1143 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1144 = stablehlo.multiply %1143, %arg56 : tensor<64x176xf32>
    %1145 = stablehlo.add %1142, %1144 : tensor<64x176xf32>
    %1146 = stablehlo.broadcast_in_dim %825, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1147 = stablehlo.divide %1145, %1146 : tensor<64x176xf32>
    %1148 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1149 = stablehlo.add %1147, %1148 : tensor<64x176xf32>
    %1150 = stablehlo.sqrt %1149 : tensor<64x176xf32>
    %1151 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1152 = stablehlo.add %1150, %1151 : tensor<64x176xf32>
    %1153 = stablehlo.divide %1139, %1152 : tensor<64x176xf32>
    %1154 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1155 = stablehlo.multiply %1154, %arg11 : tensor<64x176xf32>
    %1156 = stablehlo.add %1153, %1155 : tensor<64x176xf32>
    %1157 = stablehlo.multiply %1127, %1156 : tensor<64x176xf32>
    %1158 = stablehlo.add %arg11, %1157 : tensor<64x176xf32>
    %1159 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1160 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1161 = stablehlo.broadcast_in_dim %798, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1162 = stablehlo.divide %692, %1161 : tensor<64x32xf32>
    %1163 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1164 = stablehlo.multiply %1162, %1163 : tensor<64x32xf32>
    %1165 = stablehlo.select %799, %692, %1164 : tensor<i1>, tensor<64x32xf32>
    %1166 = stablehlo.multiply %1160, %1165 : tensor<64x32xf32>
    %1167 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1168 = stablehlo.multiply %1167, %arg35 : tensor<64x32xf32>
    %1169 = stablehlo.add %1166, %1168 : tensor<64x32xf32>
    %1170 = stablehlo.broadcast_in_dim %814, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1171 = stablehlo.divide %1169, %1170 : tensor<64x32xf32>
    %1172 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1173 = stablehlo.multiply %1165, %1165 : tensor<64x32xf32>
    %1174 = stablehlo.multiply %1172, %1173 : tensor<64x32xf32>
    %1175 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1176 = stablehlo.multiply %1175, %arg57 : tensor<64x32xf32>
    %1177 = stablehlo.add %1174, %1176 : tensor<64x32xf32>
    %1178 = stablehlo.broadcast_in_dim %825, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1179 = stablehlo.divide %1177, %1178 : tensor<64x32xf32>
    %1180 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1181 = stablehlo.add %1179, %1180 : tensor<64x32xf32>
    %1182 = stablehlo.sqrt %1181 : tensor<64x32xf32>
    %1183 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1184 = stablehlo.add %1182, %1183 : tensor<64x32xf32>
    %1185 = stablehlo.divide %1171, %1184 : tensor<64x32xf32>
    %1186 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1187 = stablehlo.multiply %1186, %arg12 : tensor<64x32xf32>
    %1188 = stablehlo.add %1185, %1187 : tensor<64x32xf32>
    %1189 = stablehlo.multiply %1159, %1188 : tensor<64x32xf32>
    %1190 = stablehlo.add %arg12, %1189 : tensor<64x32xf32>
    %1191 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1192 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1193 = stablehlo.broadcast_in_dim %798, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1194 = stablehlo.divide %704, %1193 : tensor<64xf32>
    %1195 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1196 = stablehlo.multiply %1194, %1195 : tensor<64xf32>
    %1197 = stablehlo.select %799, %704, %1196 : tensor<i1>, tensor<64xf32>
    %1198 = stablehlo.multiply %1192, %1197 : tensor<64xf32>
    %1199 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1200 = stablehlo.multiply %1199, %arg36 : tensor<64xf32>
    %1201 = stablehlo.add %1198, %1200 : tensor<64xf32>
    %1202 = stablehlo.broadcast_in_dim %814, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1203 = stablehlo.divide %1201, %1202 : tensor<64xf32>
    %1204 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1205 = stablehlo.multiply %1197, %1197 : tensor<64xf32>
    %1206 = stablehlo.multiply %1204, %1205 : tensor<64xf32>
    %1207 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1208 = stablehlo.multiply %1207, %arg58 : tensor<64xf32>
    %1209 = stablehlo.add %1206, %1208 : tensor<64xf32>
    %1210 = stablehlo.broadcast_in_dim %825, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1211 = stablehlo.divide %1209, %1210 : tensor<64xf32>
    %1212 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1213 = stablehlo.add %1211, %1212 : tensor<64xf32>
    %1214 = stablehlo.sqrt %1213 : tensor<64xf32>
    %1215 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1216 = stablehlo.add %1214, %1215 : tensor<64xf32>
    %1217 = stablehlo.divide %1203, %1216 : tensor<64xf32>
    %1218 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1219 = stablehlo.multiply %1218, %arg13 : tensor<64xf32>
    %1220 = stablehlo.add %1217, %1219 : tensor<64xf32>
    %1221 = stablehlo.multiply %1191, %1220 : tensor<64xf32>
    %1222 = stablehlo.add %arg13, %1221 : tensor<64xf32>
    %1223 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1224 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1225 = stablehlo.broadcast_in_dim %798, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1226 = stablehlo.divide %713, %1225 : tensor<176x64xf32>
    %1227 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1228 = stablehlo.multiply %1226, %1227 : tensor<176x64xf32>
    %1229 = stablehlo.select %799, %713, %1228 : tensor<i1>, tensor<176x64xf32>
    %1230 = stablehlo.multiply %1224, %1229 : tensor<176x64xf32>
    %1231 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1232 = stablehlo.multiply %1231, %arg37 : tensor<176x64xf32>
    %1233 = stablehlo.add %1230, %1232 : tensor<176x64xf32>
    %1234 = stablehlo.broadcast_in_dim %814, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1235 = stablehlo.divide %1233, %1234 : tensor<176x64xf32>
    %1236 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1237 = stablehlo.multiply %1229, %1229 : tensor<176x64xf32>
    %1238 = stablehlo.multiply %1236, %1237 : tensor<176x64xf32>
    %1239 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1240 = stablehlo.multiply %1239, %arg59 : tensor<176x64xf32>
    %1241 = stablehlo.add %1238, %1240 : tensor<176x64xf32>
    %1242 = stablehlo.broadcast_in_dim %825, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1243 = stablehlo.divide %1241, %1242 : tensor<176x64xf32>
    %1244 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1245 = stablehlo.add %1243, %1244 : tensor<176x64xf32>
    %1246 = stablehlo.sqrt %1245 : tensor<176x64xf32>
    %1247 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1248 = stablehlo.add %1246, %1247 : tensor<176x64xf32>
    %1249 = stablehlo.divide %1235, %1248 : tensor<176x64xf32>
    %1250 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<176x64xf32>
    %1251 = stablehlo.multiply %1250, %arg14 : tensor<176x64xf32>
    %1252 = stablehlo.add %1249, %1251 : tensor<176x64xf32>
    %1253 = stablehlo.multiply %1223, %1252 : tensor<176x64xf32>
    %1254 = stablehlo.add %arg14, %1253 : tensor<176x64xf32>
    %1255 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1256 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1257 = stablehlo.broadcast_in_dim %798, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1258 = stablehlo.divide %722, %1257 : tensor<64x176xf32>
    %1259 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1260 = stablehlo.multiply %1258, %1259 : tensor<64x176xf32>
    %1261 = stablehlo.select %799, %722, %1260 : tensor<i1>, tensor<64x176xf32>
    %1262 = stablehlo.multiply %1256, %1261 : tensor<64x176xf32>
    %1263 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1264 = stablehlo.multiply %1263, %arg38 : tensor<64x176xf32>
    %1265 = stablehlo.add %1262, %1264 : tensor<64x176xf32>
    %1266 = stablehlo.broadcast_in_dim %814, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1267 = stablehlo.divide %1265, %1266 : tensor<64x176xf32>
    %1268 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1269 = stablehlo.multiply %1261, %1261 : tensor<64x176xf32>
    %1270 = stablehlo.multiply %1268, %1269 : tensor<64x176xf32>
    %1271 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1272 = stablehlo.multiply %1271, %arg60 : tensor<64x176xf32>
    %1273 = stablehlo.add %1270, %1272 : tensor<64x176xf32>
    %1274 = stablehlo.broadcast_in_dim %825, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1275 = stablehlo.divide %1273, %1274 : tensor<64x176xf32>
    %1276 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1277 = stablehlo.add %1275, %1276 : tensor<64x176xf32>
    %1278 = stablehlo.sqrt %1277 : tensor<64x176xf32>
    %1279 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1280 = stablehlo.add %1278, %1279 : tensor<64x176xf32>
    %1281 = stablehlo.divide %1267, %1280 : tensor<64x176xf32>
    %1282 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1283 = stablehlo.multiply %1282, %arg15 : tensor<64x176xf32>
    %1284 = stablehlo.add %1281, %1283 : tensor<64x176xf32>
    %1285 = stablehlo.multiply %1255, %1284 : tensor<64x176xf32>
    %1286 = stablehlo.add %arg15, %1285 : tensor<64x176xf32>
    %1287 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1288 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1289 = stablehlo.broadcast_in_dim %798, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1290 = stablehlo.divide %731, %1289 : tensor<64x32xf32>
    %1291 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1292 = stablehlo.multiply %1290, %1291 : tensor<64x32xf32>
    %1293 = stablehlo.select %799, %731, %1292 : tensor<i1>, tensor<64x32xf32>
    %1294 = stablehlo.multiply %1288, %1293 : tensor<64x32xf32>
    %1295 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1296 = stablehlo.multiply %1295, %arg39 : tensor<64x32xf32>
    %1297 = stablehlo.add %1294, %1296 : tensor<64x32xf32>
    %1298 = stablehlo.broadcast_in_dim %814, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1299 = stablehlo.divide %1297, %1298 : tensor<64x32xf32>
    %1300 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1301 = stablehlo.multiply %1293, %1293 : tensor<64x32xf32>
    %1302 = stablehlo.multiply %1300, %1301 : tensor<64x32xf32>
    %1303 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1304 = stablehlo.multiply %1303, %arg61 : tensor<64x32xf32>
    %1305 = stablehlo.add %1302, %1304 : tensor<64x32xf32>
    %1306 = stablehlo.broadcast_in_dim %825, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1307 = stablehlo.divide %1305, %1306 : tensor<64x32xf32>
    %1308 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1309 = stablehlo.add %1307, %1308 : tensor<64x32xf32>
    %1310 = stablehlo.sqrt %1309 : tensor<64x32xf32>
    %1311 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1312 = stablehlo.add %1310, %1311 : tensor<64x32xf32>
    %1313 = stablehlo.divide %1299, %1312 : tensor<64x32xf32>
    %1314 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1315 = stablehlo.multiply %1314, %arg16 : tensor<64x32xf32>
    %1316 = stablehlo.add %1313, %1315 : tensor<64x32xf32>
    %1317 = stablehlo.multiply %1287, %1316 : tensor<64x32xf32>
    %1318 = stablehlo.add %arg16, %1317 : tensor<64x32xf32>
    %1319 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1320 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1321 = stablehlo.broadcast_in_dim %798, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1322 = stablehlo.divide %743, %1321 : tensor<64xf32>
    %1323 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1324 = stablehlo.multiply %1322, %1323 : tensor<64xf32>
    %1325 = stablehlo.select %799, %743, %1324 : tensor<i1>, tensor<64xf32>
    %1326 = stablehlo.multiply %1320, %1325 : tensor<64xf32>
    %1327 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1328 = stablehlo.multiply %1327, %arg40 : tensor<64xf32>
    %1329 = stablehlo.add %1326, %1328 : tensor<64xf32>
    %1330 = stablehlo.broadcast_in_dim %814, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1331 = stablehlo.divide %1329, %1330 : tensor<64xf32>
    %1332 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1333 = stablehlo.multiply %1325, %1325 : tensor<64xf32>
    %1334 = stablehlo.multiply %1332, %1333 : tensor<64xf32>
    %1335 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1336 = stablehlo.multiply %1335, %arg62 : tensor<64xf32>
    %1337 = stablehlo.add %1334, %1336 : tensor<64xf32>
    %1338 = stablehlo.broadcast_in_dim %825, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1339 = stablehlo.divide %1337, %1338 : tensor<64xf32>
    %1340 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1341 = stablehlo.add %1339, %1340 : tensor<64xf32>
    %1342 = stablehlo.sqrt %1341 : tensor<64xf32>
    %1343 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1344 = stablehlo.add %1342, %1343 : tensor<64xf32>
    %1345 = stablehlo.divide %1331, %1344 : tensor<64xf32>
    %1346 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1347 = stablehlo.multiply %1346, %arg17 : tensor<64xf32>
    %1348 = stablehlo.add %1345, %1347 : tensor<64xf32>
    %1349 = stablehlo.multiply %1319, %1348 : tensor<64xf32>
    %1350 = stablehlo.add %arg17, %1349 : tensor<64xf32>
    %1351 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1352 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1353 = stablehlo.broadcast_in_dim %798, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1354 = stablehlo.divide %752, %1353 : tensor<64x64xf32>
    %1355 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1356 = stablehlo.multiply %1354, %1355 : tensor<64x64xf32>
    %1357 = stablehlo.select %799, %752, %1356 : tensor<i1>, tensor<64x64xf32>
    %1358 = stablehlo.multiply %1352, %1357 : tensor<64x64xf32>
    %1359 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1360 = stablehlo.multiply %1359, %arg41 : tensor<64x64xf32>
    %1361 = stablehlo.add %1358, %1360 : tensor<64x64xf32>
    %1362 = stablehlo.broadcast_in_dim %814, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1363 = stablehlo.divide %1361, %1362 : tensor<64x64xf32>
    %1364 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1365 = stablehlo.multiply %1357, %1357 : tensor<64x64xf32>
    %1366 = stablehlo.multiply %1364, %1365 : tensor<64x64xf32>
    %1367 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1368 = stablehlo.multiply %1367, %arg63 : tensor<64x64xf32>
    %1369 = stablehlo.add %1366, %1368 : tensor<64x64xf32>
    %1370 = stablehlo.broadcast_in_dim %825, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1371 = stablehlo.divide %1369, %1370 : tensor<64x64xf32>
    %1372 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1373 = stablehlo.add %1371, %1372 : tensor<64x64xf32>
    %1374 = stablehlo.sqrt %1373 : tensor<64x64xf32>
    %1375 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1376 = stablehlo.add %1374, %1375 : tensor<64x64xf32>
    %1377 = stablehlo.divide %1363, %1376 : tensor<64x64xf32>
    %1378 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1379 = stablehlo.multiply %1378, %arg18 : tensor<64x64xf32>
    %1380 = stablehlo.add %1377, %1379 : tensor<64x64xf32>
    %1381 = stablehlo.multiply %1351, %1380 : tensor<64x64xf32>
    %1382 = stablehlo.add %arg18, %1381 : tensor<64x64xf32>
    %1383 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1384 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1385 = stablehlo.broadcast_in_dim %798, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1386 = stablehlo.divide %761, %1385 : tensor<64x64xf32>
    %1387 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1388 = stablehlo.multiply %1386, %1387 : tensor<64x64xf32>
    %1389 = stablehlo.select %799, %761, %1388 : tensor<i1>, tensor<64x64xf32>
    %1390 = stablehlo.multiply %1384, %1389 : tensor<64x64xf32>
    %1391 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1392 = stablehlo.multiply %1391, %arg42 : tensor<64x64xf32>
    %1393 = stablehlo.add %1390, %1392 : tensor<64x64xf32>
    %1394 = stablehlo.broadcast_in_dim %814, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1395 = stablehlo.divide %1393, %1394 : tensor<64x64xf32>
    %1396 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1397 = stablehlo.multiply %1389, %1389 : tensor<64x64xf32>
    %1398 = stablehlo.multiply %1396, %1397 : tensor<64x64xf32>
    %1399 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1400 = stablehlo.multiply %1399, %arg64 : tensor<64x64xf32>
    %1401 = stablehlo.add %1398, %1400 : tensor<64x64xf32>
    %1402 = stablehlo.broadcast_in_dim %825, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1403 = stablehlo.divide %1401, %1402 : tensor<64x64xf32>
    %1404 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1405 = stablehlo.add %1403, %1404 : tensor<64x64xf32>
    %1406 = stablehlo.sqrt %1405 : tensor<64x64xf32>
    %1407 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1408 = stablehlo.add %1406, %1407 : tensor<64x64xf32>
    %1409 = stablehlo.divide %1395, %1408 : tensor<64x64xf32>
    %1410 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1411 = stablehlo.multiply %1410, %arg19 : tensor<64x64xf32>
    %1412 = stablehlo.add %1409, %1411 : tensor<64x64xf32>
    %1413 = stablehlo.multiply %1383, %1412 : tensor<64x64xf32>
    %1414 = stablehlo.add %arg19, %1413 : tensor<64x64xf32>
    %1415 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1416 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1417 = stablehlo.broadcast_in_dim %798, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1418 = stablehlo.divide %770, %1417 : tensor<64x176xf32>
    %1419 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1420 = stablehlo.multiply %1418, %1419 : tensor<64x176xf32>
    %1421 = stablehlo.select %799, %770, %1420 : tensor<i1>, tensor<64x176xf32>
    %1422 = stablehlo.multiply %1416, %1421 : tensor<64x176xf32>
    %1423 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1424 = stablehlo.multiply %1423, %arg43 : tensor<64x176xf32>
    %1425 = stablehlo.add %1422, %1424 : tensor<64x176xf32>
    %1426 = stablehlo.broadcast_in_dim %814, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1427 = stablehlo.divide %1425, %1426 : tensor<64x176xf32>
    %1428 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1429 = stablehlo.multiply %1421, %1421 : tensor<64x176xf32>
    %1430 = stablehlo.multiply %1428, %1429 : tensor<64x176xf32>
    %1431 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1432 = stablehlo.multiply %1431, %arg65 : tensor<64x176xf32>
    %1433 = stablehlo.add %1430, %1432 : tensor<64x176xf32>
    %1434 = stablehlo.broadcast_in_dim %825, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1435 = stablehlo.divide %1433, %1434 : tensor<64x176xf32>
    %1436 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1437 = stablehlo.add %1435, %1436 : tensor<64x176xf32>
    %1438 = stablehlo.sqrt %1437 : tensor<64x176xf32>
    %1439 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1440 = stablehlo.add %1438, %1439 : tensor<64x176xf32>
    %1441 = stablehlo.divide %1427, %1440 : tensor<64x176xf32>
    %1442 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x176xf32>
    %1443 = stablehlo.multiply %1442, %arg20 : tensor<64x176xf32>
    %1444 = stablehlo.add %1441, %1443 : tensor<64x176xf32>
    %1445 = stablehlo.multiply %1415, %1444 : tensor<64x176xf32>
    %1446 = stablehlo.add %arg20, %1445 : tensor<64x176xf32>
    %1447 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1448 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1449 = stablehlo.broadcast_in_dim %798, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1450 = stablehlo.divide %779, %1449 : tensor<64x32xf32>
    %1451 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1452 = stablehlo.multiply %1450, %1451 : tensor<64x32xf32>
    %1453 = stablehlo.select %799, %779, %1452 : tensor<i1>, tensor<64x32xf32>
    %1454 = stablehlo.multiply %1448, %1453 : tensor<64x32xf32>
    %1455 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1456 = stablehlo.multiply %1455, %arg44 : tensor<64x32xf32>
    %1457 = stablehlo.add %1454, %1456 : tensor<64x32xf32>
    %1458 = stablehlo.broadcast_in_dim %814, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1459 = stablehlo.divide %1457, %1458 : tensor<64x32xf32>
    %1460 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1461 = stablehlo.multiply %1453, %1453 : tensor<64x32xf32>
    %1462 = stablehlo.multiply %1460, %1461 : tensor<64x32xf32>
    %1463 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1464 = stablehlo.multiply %1463, %arg66 : tensor<64x32xf32>
    %1465 = stablehlo.add %1462, %1464 : tensor<64x32xf32>
    %1466 = stablehlo.broadcast_in_dim %825, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1467 = stablehlo.divide %1465, %1466 : tensor<64x32xf32>
    %1468 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1469 = stablehlo.add %1467, %1468 : tensor<64x32xf32>
    %1470 = stablehlo.sqrt %1469 : tensor<64x32xf32>
    %1471 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1472 = stablehlo.add %1470, %1471 : tensor<64x32xf32>
    %1473 = stablehlo.divide %1459, %1472 : tensor<64x32xf32>
    %1474 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1475 = stablehlo.multiply %1474, %arg21 : tensor<64x32xf32>
    %1476 = stablehlo.add %1473, %1475 : tensor<64x32xf32>
    %1477 = stablehlo.multiply %1447, %1476 : tensor<64x32xf32>
    %1478 = stablehlo.add %arg21, %1477 : tensor<64x32xf32>
    %1479 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1480 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1481 = stablehlo.broadcast_in_dim %798, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1482 = stablehlo.divide %791, %1481 : tensor<64xf32>
    %1483 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1484 = stablehlo.multiply %1482, %1483 : tensor<64xf32>
    %1485 = stablehlo.select %799, %791, %1484 : tensor<i1>, tensor<64xf32>
    %1486 = stablehlo.multiply %1480, %1485 : tensor<64xf32>
    %1487 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1488 = stablehlo.multiply %1487, %arg45 : tensor<64xf32>
    %1489 = stablehlo.add %1486, %1488 : tensor<64xf32>
    %1490 = stablehlo.broadcast_in_dim %814, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1491 = stablehlo.divide %1489, %1490 : tensor<64xf32>
    %1492 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1493 = stablehlo.multiply %1485, %1485 : tensor<64xf32>
    %1494 = stablehlo.multiply %1492, %1493 : tensor<64xf32>
    %1495 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1496 = stablehlo.multiply %1495, %arg67 : tensor<64xf32>
    %1497 = stablehlo.add %1494, %1496 : tensor<64xf32>
    %1498 = stablehlo.broadcast_in_dim %825, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1499 = stablehlo.divide %1497, %1498 : tensor<64xf32>
    %1500 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1501 = stablehlo.add %1499, %1500 : tensor<64xf32>
    %1502 = stablehlo.sqrt %1501 : tensor<64xf32>
    %1503 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1504 = stablehlo.add %1502, %1503 : tensor<64xf32>
    %1505 = stablehlo.divide %1491, %1504 : tensor<64xf32>
    %1506 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1507 = stablehlo.multiply %1506, %arg22 : tensor<64xf32>
    %1508 = stablehlo.add %1505, %1507 : tensor<64xf32>
    %1509 = stablehlo.multiply %1479, %1508 : tensor<64xf32>
    %1510 = stablehlo.add %arg22, %1509 : tensor<64xf32>
    %1511 = stablehlo.compare LT, %arg68, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %1512 = stablehlo.add %arg68, %c : tensor<i32>
    %1513 = stablehlo.select %1511, %1512, %c_23 : tensor<i1>, tensor<i32>
    %1514 = stablehlo.log %318 : tensor<128x1xf32>
    %1515 = stablehlo.broadcast_in_dim %1514, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x2xf32>
    %1516 = stablehlo.subtract %315, %1515 : tensor<128x2xf32>
    %1517 = stablehlo.multiply %arg70, %1516 : tensor<128x2xf32>
    %1518 = stablehlo.reduce(%1517 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %1519 = stablehlo.negate %1518 : tensor<128xf32>
    %1520 = stablehlo.reduce(%1519 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %1521 = stablehlo.divide %1520, %cst_11 : tensor<f32>
    %1522 = stablehlo.multiply %1521, %cst_11 : tensor<f32>
    return %0, %838, %870, %902, %934, %966, %998, %1030, %1062, %1094, %1126, %1158, %1190, %1222, %1254, %1286, %1318, %1350, %1382, %1414, %1446, %1478, %1510, %811, %808, %849, %881, %913, %945, %977, %1009, %1041, %1073, %1105, %1137, %1169, %1201, %1233, %1265, %1297, %1329, %1361, %1393, %1425, %1457, %1489, %822, %857, %889, %921, %953, %985, %1017, %1049, %1081, %1113, %1145, %1177, %1209, %1241, %1273, %1305, %1337, %1369, %1401, %1433, %1465, %1497, %1513, %cst_11, %1522 : tensor<i32>, tensor<2xf32>, tensor<64x2xf32>, tensor<12288x64xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<i32>, tensor<2xf32>, tensor<64x2xf32>, tensor<12288x64xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<2xf32>, tensor<64x2xf32>, tensor<12288x64xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<176x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x176xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<i32>, tensor<f32>, tensor<f32>
  }
}
